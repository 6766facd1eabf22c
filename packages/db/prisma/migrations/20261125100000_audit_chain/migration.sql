-- Nhật ký chỉ ghi thêm, nối thành chuỗi: each event carries the hash of the one before it, so that a change, a removal or a
-- reordering shows. The form that is hashed is documented, and computed a second time, in src/audit/canonical-form.ts.
ALTER TABLE "audit_event"
  ADD COLUMN "seq" BIGINT,
  ADD COLUMN "chainedAt" TIMESTAMPTZ(3),
  ADD COLUMN "prevHash" CHAR(64),
  ADD COLUMN "hash" CHAR(64),
  ADD COLUMN "onBehalfOfId" TEXT,
  ADD COLUMN "onBehalfOfName" TEXT;

ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_link" CHECK (
  num_nulls("seq", "chainedAt", "prevHash", "hash") IN (0, 4));

CREATE UNIQUE INDEX "audit_event_seq_key" ON "audit_event"("seq");

CREATE TABLE "audit_root" (
    "day" CHAR(10) NOT NULL,
    "lastSeq" BIGINT NOT NULL,
    "count" BIGINT NOT NULL,
    "lastHash" CHAR(64) NOT NULL,
    "prevRoot" CHAR(64) NOT NULL,
    "root" CHAR(64) NOT NULL,
    "sealedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_root_pkey" PRIMARY KEY ("day")
);
ALTER TABLE "audit_root" ADD CONSTRAINT "audit_root_day" CHECK (is_plain_date("day"));

-- One field: its name, the length of its value in bytes of UTF-8 (the encoding of the database), the value; a length first, so
-- that no value can pass for another field.
CREATE FUNCTION audit_field(name TEXT, value TEXT) RETURNS TEXT
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT name || COALESCE(octet_length(value)::text || ':' || value, '-') || E'\n' $$;

CREATE FUNCTION audit_time(value TIMESTAMPTZ) RETURNS TEXT
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT to_char(value AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

CREATE FUNCTION audit_event_hash(event "audit_event") RETURNS TEXT
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    SELECT encode(sha256(convert_to(
      E'noivu-audit-event-1\n'
      || audit_field('seq', event."seq"::text)
      || audit_field('prevHash', event."prevHash"::text)
      || audit_field('id', event."id"::text)
      || audit_field('at', audit_time(event."at"))
      || audit_field('chainedAt', audit_time(event."chainedAt"))
      || audit_field('actorId', event."actorId")
      || audit_field('actorName', event."actorName")
      || audit_field('onBehalfOfId', event."onBehalfOfId")
      || audit_field('onBehalfOfName', event."onBehalfOfName")
      || audit_field('action', event."action")
      || audit_field('entity', event."entity")
      || audit_field('entityId', event."entityId")
      || audit_field('unitId', event."unitId"::text)
      || audit_field('before', event."before"::text)
      || audit_field('after', event."after"::text)
      || audit_field('reason', event."reason")
      || audit_field('decision', event."decision")
      || audit_field('requestId', event."requestId"), 'UTF8')), 'hex')
  $$;

CREATE FUNCTION audit_refuse() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
  END
  $$;

-- Chỗ trong chuỗi do cơ sở dữ liệu đặt: an event arrives without one.
CREATE FUNCTION audit_event_arrives() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    IF num_nonnulls(NEW."seq", NEW."chainedAt", NEW."prevHash", NEW."hash") > 0 THEN
      RAISE EXCEPTION 'audit_event: the database itself sets seq, chainedAt, prevHash and hash'
        USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END
  $$;

-- The only update there is: an event without a place gets the next one. Whoever asks for it, the trigger decides the place.
CREATE FUNCTION audit_event_link() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    unlinked public.audit_event := NEW;
    last RECORD;
  BEGIN
    unlinked."seq" := NULL;
    unlinked."chainedAt" := NULL;
    unlinked."prevHash" := NULL;
    unlinked."hash" := NULL;
    IF OLD."seq" IS NOT NULL OR unlinked IS DISTINCT FROM OLD THEN
      RAISE EXCEPTION 'audit_event is append-only: UPDATE refused' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM pg_advisory_xact_lock(7402023);
    SELECT e."seq", e."hash", e."chainedAt" INTO last
      FROM public.audit_event e WHERE e."seq" IS NOT NULL ORDER BY e."seq" DESC LIMIT 1;
    NEW."seq" := COALESCE(last."seq", 0) + 1;
    NEW."prevHash" := COALESCE(last."hash", repeat('0', 64));
    -- Never before the event ahead, also when the server's clock was set back.
    NEW."chainedAt" := GREATEST(date_trunc('milliseconds', clock_timestamp()), last."chainedAt");
    NEW."hash" := public.audit_event_hash(NEW);
    RETURN NEW;
  END
  $$;

-- Runs at the end of the transaction, so that a long command does not hold the chain while it works.
CREATE FUNCTION audit_event_join_chain() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  AS $$
  BEGIN
    -- COALESCE keeps the planner from looking for the row among all that have no place yet.
    IF current_setting('transaction_isolation') = 'read committed' THEN
      UPDATE public.audit_event SET "seq" = 0 WHERE "id" = NEW."id" AND COALESCE("seq", 0) = 0;
      RETURN NULL;
    END IF;
    -- A snapshot taken before another command committed cannot see the end of the chain: the caller has to try again.
    BEGIN
      UPDATE public.audit_event SET "seq" = 0 WHERE "id" = NEW."id" AND COALESCE("seq", 0) = 0;
    EXCEPTION WHEN unique_violation THEN
      RAISE EXCEPTION 'could not serialize access to the audit chain' USING ERRCODE = 'serialization_failure';
    END;
    RETURN NULL;
  END
  $$;

CREATE TRIGGER "audit_event_1_arrives" BEFORE INSERT ON "audit_event" FOR EACH ROW EXECUTE FUNCTION audit_event_arrives();
CREATE TRIGGER "audit_event_2_link" BEFORE UPDATE ON "audit_event" FOR EACH ROW EXECUTE FUNCTION audit_event_link();
CREATE CONSTRAINT TRIGGER "audit_event_3_join_chain" AFTER INSERT ON "audit_event"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_event_join_chain();
CREATE TRIGGER "audit_event_4_no_delete" BEFORE DELETE ON "audit_event" FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER "audit_event_5_no_truncate" BEFORE TRUNCATE ON "audit_event" FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();

-- Khóa sổ đến hết một ngày (giờ Việt Nam): the root names the last event chained before the end of that day and holds the
-- root before it. Sealing the same day again gives the root that is there.
CREATE FUNCTION audit_seal_day(sealed CHARACTER) RETURNS "audit_root"
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    result public.audit_root;
    previous public.audit_root;
    last RECORD;
  BEGIN
    IF sealed IS NULL OR NOT public.is_plain_date(sealed) THEN
      RAISE EXCEPTION 'Not a date: %', sealed USING ERRCODE = 'invalid_datetime_format';
    END IF;
    PERFORM pg_advisory_xact_lock(7402023);
    SELECT * INTO result FROM public.audit_root r WHERE r."day" = sealed;
    IF FOUND THEN RETURN result; END IF;
    IF sealed::text > to_char(clock_timestamp() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') THEN
      RAISE EXCEPTION 'The day % has not begun', sealed USING ERRCODE = 'invalid_parameter_value';
    END IF;
    SELECT * INTO previous FROM public.audit_root r ORDER BY r."day" DESC LIMIT 1;
    IF previous."day" > sealed THEN
      RAISE EXCEPTION 'The day % is before the last sealed day %', sealed, previous."day"
        USING ERRCODE = 'invalid_parameter_value';
    END IF;
    SELECT e."seq", e."hash" INTO last FROM public.audit_event e
      WHERE e."seq" IS NOT NULL
        AND e."chainedAt" < ((sealed::text::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')
      ORDER BY e."seq" DESC LIMIT 1;
    result."day" := sealed;
    result."lastSeq" := COALESCE(last."seq", 0);
    result."count" := result."lastSeq" - COALESCE(previous."lastSeq", 0);
    result."lastHash" := COALESCE(last."hash", repeat('0', 64));
    result."prevRoot" := COALESCE(previous."root", repeat('0', 64));
    result."root" := encode(sha256(convert_to(
      E'noivu-audit-root-1\n'
      || public.audit_field('day', result."day"::text)
      || public.audit_field('lastSeq', result."lastSeq"::text)
      || public.audit_field('count', result."count"::text)
      || public.audit_field('lastHash', result."lastHash"::text)
      || public.audit_field('prevRoot', result."prevRoot"::text), 'UTF8')), 'hex');
    result."sealedAt" := date_trunc('milliseconds', clock_timestamp());
    INSERT INTO public.audit_root SELECT result.*;
    RETURN result;
  END
  $$;

CREATE TRIGGER "audit_root_1_no_update" BEFORE UPDATE ON "audit_root" FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER "audit_root_2_no_delete" BEFORE DELETE ON "audit_root" FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER "audit_root_3_no_truncate" BEFORE TRUNCATE ON "audit_root" FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();

-- Sự kiện đã có trước khi có chuỗi: in the order in which they happened.
DO $$
DECLARE
  event RECORD;
BEGIN
  FOR event IN SELECT "id" FROM "audit_event" ORDER BY "at", "id" LOOP
    UPDATE "audit_event" SET "seq" = 0 WHERE "id" = event."id";
  END LOOP;
END
$$;
