-- Bức tường thứ hai: whatever a query of the application asks, the database gives it only rows of persons who are or were
-- employed below the roots of the request. The owner of the tables (migrations, seed, backup) is not limited.
-- The subqueries do not depend on the row: each is run once per query and hashed, the first only compared.
CREATE FUNCTION access.protect_facts(facts REGCLASS) RETURNS VOID
  LANGUAGE plpgsql
  AS $$
  BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', facts);
    EXECUTE format('CREATE POLICY within_reach ON %s USING (
      (SELECT access.reaches_all()) OR "personId" IN (SELECT access.persons_in_reach()))', facts);
  END
  $$;

ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;
CREATE POLICY within_reach ON public.person USING (
  (SELECT access.reaches_all()) OR id IN (SELECT access.persons_in_reach()));
-- A new record has no place yet; the trigger gives it the first root of the request.
CREATE POLICY new_record ON public.person FOR INSERT WITH CHECK (cardinality(access.roots()) > 0);

-- All employments of a person are seen together, wherever they were; written are only those of units within reach.
ALTER TABLE public.employment ENABLE ROW LEVEL SECURITY;
CREATE POLICY within_reach ON public.employment USING (
  (SELECT access.reaches_all()) OR "personId" IN (SELECT access.persons_in_reach()))
  WITH CHECK ((SELECT access.reaches_all()) OR "unitId" IN (SELECT access.units_in_reach()));

SELECT access.protect_facts('rank_holding');
SELECT access.protect_facts('salary_step');
SELECT access.protect_facts('early_step_rise');
SELECT access.protect_facts('performance_rating');
SELECT access.protect_facts('discipline_decision');
SELECT access.protect_facts('service_interruption');

-- Đợt nhập: only who reaches all the units that it was made for.
ALTER TABLE public.import_batch ENABLE ROW LEVEL SECURITY;
CREATE POLICY within_reach ON public.import_batch USING (
  (SELECT access.reaches_all())
  OR (cardinality(roots) > 0 AND roots <@ (SELECT ARRAY(SELECT access.units_in_reach()))));

ALTER TABLE public.import_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY within_reach ON public.import_row USING ("batchId" IN (SELECT b.id FROM public.import_batch b));
ALTER TABLE public.import_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY within_reach ON public.import_change USING ("batchId" IN (SELECT b.id FROM public.import_batch b));

REVOKE ALL ON FUNCTION access.protect_facts FROM PUBLIC;
