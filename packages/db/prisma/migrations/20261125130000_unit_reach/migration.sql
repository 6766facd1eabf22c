-- Phạm vi theo cây đơn vị, for row-level security: who lies below whom on any day, and where each person was ever employed.
-- Derived from unit_edge and employment by triggers, in a schema of its own: a backup leaves it out, access.rebuild() makes it
-- anew. It knows no dates on purpose: the API narrows by the day, the database only keeps foreign subtrees out.
CREATE SCHEMA access;

-- Mọi cặp trên - dưới, a unit with itself included.
CREATE TABLE access.unit_reach (
  "ancestorId" UUID NOT NULL REFERENCES public.unit (id) ON DELETE CASCADE,
  "unitId" UUID NOT NULL REFERENCES public.unit (id) ON DELETE CASCADE,
  PRIMARY KEY ("ancestorId", "unitId")
);
CREATE INDEX unit_reach_unit ON access.unit_reach ("unitId", "ancestorId");

-- Đơn vị ở trên mọi đơn vị (tỉnh): for it no row needs to be looked at.
CREATE TABLE access.unit_whole (
  "unitId" UUID PRIMARY KEY REFERENCES public.unit (id) ON DELETE CASCADE
);

-- Nơi một người đã từng công tác. A provisional row stands for a person without any employment: of the unit that made the
-- record or held it last, so that nobody's record is lost from sight.
CREATE TABLE access.person_place (
  "unitId" UUID NOT NULL REFERENCES public.unit (id) ON DELETE CASCADE,
  "personId" UUID NOT NULL REFERENCES public.person (id) ON DELETE CASCADE,
  provisional BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY ("unitId", "personId")
);
CREATE INDEX person_place_person ON access.person_place ("personId");

-- Các đơn vị gốc của yêu cầu đang chạy: the setting noivu.roots, a uuid[] as text; without it there is none.
CREATE FUNCTION access.roots() RETURNS UUID[]
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    SELECT CASE WHEN COALESCE(current_setting('noivu.roots', TRUE), '') IN ('', 'all') THEN '{}'::uuid[]
      ELSE current_setting('noivu.roots', TRUE)::uuid[] END
  $$;

-- Không cần xét từng dòng: a root is above every unit, or the server itself works for the whole ('all').
CREATE FUNCTION access.reaches_all() RETURNS BOOLEAN
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, access, pg_temp
  AS $$
    SELECT COALESCE(current_setting('noivu.roots', TRUE), '') = 'all'
      OR EXISTS (SELECT FROM access.unit_whole w WHERE w."unitId" = ANY (access.roots()))
  $$;

-- Declared cheap and small: an honest estimate, added to every scan, would drown the difference between a good and a bad plan.
CREATE FUNCTION access.units_in_reach() RETURNS SETOF UUID
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER COST 1 ROWS 10 SET search_path = pg_catalog, access, pg_temp
  AS $$ SELECT r."unitId" FROM access.unit_reach r WHERE r."ancestorId" = ANY (access.roots()) $$;

CREATE FUNCTION access.persons_in_reach() RETURNS SETOF UUID
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER COST 1 ROWS 10 SET search_path = pg_catalog, access, pg_temp
  AS $$
    SELECT p."personId" FROM access.person_place p
    WHERE p."unitId" IN (SELECT r."unitId" FROM access.unit_reach r WHERE r."ancestorId" = ANY (access.roots()))
  $$;

-- Structure changes take turns: each must see what the one before it left.
CREATE FUNCTION access.lock_structure() RETURNS VOID
  LANGUAGE sql
  AS $$ SELECT pg_advisory_xact_lock(hashtextextended('access.unit_reach', 0)) $$;

CREATE FUNCTION access.refresh_whole() RETURNS VOID
  LANGUAGE plpgsql
  AS $$
  BEGIN
    DELETE FROM access.unit_whole w
      WHERE (SELECT count(*) FROM access.unit_reach r WHERE r."ancestorId" = w."unitId") < (SELECT count(*) FROM public.unit);
    INSERT INTO access.unit_whole
      SELECT r."ancestorId" FROM access.unit_reach r GROUP BY 1 HAVING count(*) = (SELECT count(*) FROM public.unit)
      ON CONFLICT DO NOTHING;
  END
  $$;

CREATE FUNCTION access.rebuild_reach() RETURNS VOID
  LANGUAGE plpgsql
  AS $$
  BEGIN
    DELETE FROM access.unit_reach;
    INSERT INTO access.unit_reach
      WITH RECURSIVE reach (ancestor, unit) AS (
        SELECT u.id, u.id FROM public.unit u
        UNION
        SELECT r.ancestor, e."childId" FROM reach r JOIN public.unit_edge e ON e."parentId" = r.unit)
      SELECT ancestor, unit FROM reach;
    PERFORM access.refresh_whole();
  END
  $$;

-- Dựng lại từ đầu, as after a restore, which loads the tables without their triggers.
CREATE FUNCTION access.rebuild() RETURNS VOID
  LANGUAGE plpgsql
  AS $$
  BEGIN
    PERFORM access.lock_structure();
    PERFORM access.rebuild_reach();
    DELETE FROM access.person_place;
    INSERT INTO access.person_place ("unitId", "personId") SELECT DISTINCT m."unitId", m."personId" FROM public.employment m;
  END
  $$;

CREATE FUNCTION access.unit_added() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, access, pg_temp
  AS $$
  BEGIN
    PERFORM access.lock_structure();
    INSERT INTO access.unit_reach SELECT u.id, u.id FROM added u ON CONFLICT DO NOTHING;
    PERFORM access.refresh_whole();
    RETURN NULL;
  END
  $$;

CREATE FUNCTION access.unit_removed() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, access, pg_temp
  AS $$
  BEGIN
    PERFORM access.lock_structure();
    PERFORM access.refresh_whole();
    RETURN NULL;
  END
  $$;

-- One edge more joins all that is above its parent with all that is below its child.
CREATE FUNCTION access.edge_added() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, access, pg_temp
  AS $$
  DECLARE
    edge RECORD;
  BEGIN
    PERFORM access.lock_structure();
    FOR edge IN SELECT DISTINCT a."parentId", a."childId" FROM added a LOOP
      INSERT INTO access.unit_reach
        SELECT above."ancestorId", below."unitId" FROM access.unit_reach above, access.unit_reach below
        WHERE above."unitId" = edge."parentId" AND below."ancestorId" = edge."childId"
        ON CONFLICT DO NOTHING;
    END LOOP;
    PERFORM access.refresh_whole();
    RETURN NULL;
  END
  $$;

CREATE FUNCTION access.edge_changed() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, access, pg_temp
  AS $$
  BEGIN
    PERFORM access.lock_structure();
    PERFORM access.rebuild_reach();
    RETURN NULL;
  END
  $$;

-- Who makes a record sees it before its first employment is written.
CREATE FUNCTION access.person_added() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, access, pg_temp
  AS $$
  BEGIN
    INSERT INTO access.person_place
      SELECT (access.roots())[1], a.id, TRUE FROM added a WHERE cardinality(access.roots()) > 0
      ON CONFLICT DO NOTHING;
    RETURN NULL;
  END
  $$;

CREATE FUNCTION access.place_persons() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, access, pg_temp
  AS $$
  BEGIN
    DELETE FROM access.person_place p USING added a WHERE p.provisional AND p."personId" = a."personId";
    INSERT INTO access.person_place ("unitId", "personId") SELECT DISTINCT a."unitId", a."personId" FROM added a
      ON CONFLICT DO NOTHING;
    RETURN NULL;
  END
  $$;

CREATE FUNCTION access.unplace_persons() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, access, pg_temp
  AS $$
  BEGIN
    -- The last place of a person stays, so that the record can still be seen and removed.
    UPDATE access.person_place p SET provisional = TRUE FROM removed o
      WHERE p."personId" = o."personId" AND p."unitId" = o."unitId"
        AND NOT EXISTS (SELECT FROM public.employment m WHERE m."personId" = o."personId");
    DELETE FROM access.person_place p USING removed o
      WHERE p."personId" = o."personId" AND p."unitId" = o."unitId" AND NOT p.provisional
        AND NOT EXISTS (SELECT FROM public.employment m WHERE m."personId" = o."personId" AND m."unitId" = o."unitId");
    RETURN NULL;
  END
  $$;

CREATE TRIGGER unit_reach_added AFTER INSERT ON public.unit
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION access.unit_added();
CREATE TRIGGER unit_reach_removed AFTER DELETE ON public.unit FOR EACH STATEMENT EXECUTE FUNCTION access.unit_removed();
CREATE TRIGGER unit_reach_edge_added AFTER INSERT ON public.unit_edge
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION access.edge_added();
CREATE TRIGGER unit_reach_edge_changed AFTER DELETE OR UPDATE OF "childId", "parentId" ON public.unit_edge
  FOR EACH STATEMENT EXECUTE FUNCTION access.edge_changed();
CREATE TRIGGER person_place_person_added AFTER INSERT ON public.person
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION access.person_added();
CREATE TRIGGER person_place_1_added AFTER INSERT ON public.employment
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION access.place_persons();
CREATE TRIGGER person_place_2_changed_to AFTER UPDATE ON public.employment
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION access.place_persons();
CREATE TRIGGER person_place_3_changed_from AFTER UPDATE ON public.employment
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION access.unplace_persons();
CREATE TRIGGER person_place_4_removed AFTER DELETE ON public.employment
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION access.unplace_persons();

SELECT access.rebuild();

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA access FROM PUBLIC;
