-- Sự việc có thời hạn không chồng nhau: one fact of one kind for one person (or unit) on any day. The constraints are
-- deferred: within a transaction facts may overlap for a moment, as when the border between two of them moves.

-- char(10) days to a half-open range; make_date, because a cast to date depends on the session's settings.
CREATE FUNCTION plain_date_range("from" CHARACTER, "to" CHARACTER) RETURNS DATERANGE
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT daterange(
      make_date(substr("from", 1, 4)::int, substr("from", 6, 2)::int, substr("from", 9, 2)::int),
      CASE WHEN "to" IS NULL THEN NULL
        ELSE make_date(substr("to", 1, 4)::int, substr("to", 6, 2)::int, substr("to", 9, 2)::int) END)
  $$;

DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = 'btree_gist') THEN
    CREATE EXTENSION IF NOT EXISTS btree_gist;
  END IF;
EXCEPTION
  WHEN insufficient_privilege THEN
    RAISE NOTICE 'btree_gist may not be created by this user; triggers keep the facts apart.';
END
$$;

-- What the constraint does, where the extension is missing. Two writers of the same person take turns; the arguments of the
-- trigger are the key columns.
CREATE FUNCTION refuse_overlap() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  DECLARE
    key TEXT := TG_TABLE_NAME;
    same TEXT := '';
    column_name TEXT;
    found BOOLEAN;
  BEGIN
    IF current_setting('transaction_isolation') = 'repeatable read' THEN
      RAISE EXCEPTION 'Dated facts cannot be written under REPEATABLE READ without the extension btree_gist'
        USING ERRCODE = 'feature_not_supported';
    END IF;
    FOREACH column_name IN ARRAY TG_ARGV LOOP
      key := key || ' ' || (to_jsonb(NEW) ->> column_name);
      same := same || format(' AND a.%1$I = b.%1$I', column_name);
    END LOOP;
    PERFORM pg_advisory_xact_lock(hashtextextended(key, 0));
    EXECUTE format(
      'SELECT EXISTS (SELECT 1 FROM %1$I.%2$I a JOIN %1$I.%2$I b ON a.id <> b.id
         AND (b."validTo" IS NULL OR a."validFrom" < b."validTo") AND (a."validTo" IS NULL OR b."validFrom" < a."validTo") %3$s
       WHERE a.id = $1)', TG_TABLE_SCHEMA, TG_TABLE_NAME, same)
      INTO found USING NEW.id;
    IF found THEN
      RAISE EXCEPTION 'conflicting periods violate "%"', TG_NAME
        USING ERRCODE = 'exclusion_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA;
    END IF;
    RETURN NULL;
  END
  $$;

-- Giữ các sự việc của một bảng không chồng nhau: for this and every later table with validFrom and validTo.
-- The constraint (or trigger) is named <table>_no_overlap; a violation is SQLSTATE 23P01 either way.
CREATE FUNCTION keep_facts_apart(facts REGCLASS, keys TEXT[], by_trigger BOOLEAN DEFAULT FALSE) RETURNS VOID
  LANGUAGE plpgsql
  AS $$
  DECLARE
    name TEXT := (SELECT relname FROM pg_class WHERE oid = facts) || '_no_overlap';
  BEGIN
    IF by_trigger OR NOT EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'btree_gist') THEN
      EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE ON %s DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION refuse_overlap(%s)', name, facts,
        (SELECT string_agg(quote_literal(key), ', ') FROM unnest(keys) AS key));
    ELSE
      EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I EXCLUDE USING gist (%s, plain_date_range("validFrom", "validTo") WITH &&)
        DEFERRABLE INITIALLY DEFERRED', facts, name,
        (SELECT string_agg(format('%I WITH =', key), ', ') FROM unnest(keys) AS key));
    END IF;
  END
  $$;

SELECT keep_facts_apart('employment', ARRAY['personId']);
SELECT keep_facts_apart('rank_holding', ARRAY['personId']);
SELECT keep_facts_apart('salary_step', ARRAY['personId']);
SELECT keep_facts_apart('service_interruption', ARRAY['personId', 'kind']);
SELECT keep_facts_apart('unit_edge', ARRAY['childId']);
SELECT keep_facts_apart('unit_name', ARRAY['unitId']);
