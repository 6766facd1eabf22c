-- Ngày của luật là char(10) 'YYYY-MM-DD' (docs/adr/0007): the database itself refuses what is not a real date,
-- and a period that ends before it starts.
CREATE FUNCTION is_plain_date(value character) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT value ~ '^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'
      AND substr(value, 9, 2)::int <= CASE substr(value, 6, 2)::int
        WHEN 2 THEN CASE
          WHEN substr(value, 1, 4)::int % 4 = 0
            AND (substr(value, 1, 4)::int % 100 <> 0 OR substr(value, 1, 4)::int % 400 = 0) THEN 29
          ELSE 28 END
        WHEN 4 THEN 30 WHEN 6 THEN 30 WHEN 9 THEN 30 WHEN 11 THEN 30
        ELSE 31 END
  $$;

ALTER TABLE "unit" ADD CONSTRAINT "unit_dates" CHECK (
  is_plain_date("establishedOn") AND ("dissolvedOn" IS NULL OR (is_plain_date("dissolvedOn") AND "dissolvedOn" >= "establishedOn")));
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_dates" CHECK (is_plain_date("on"));
ALTER TABLE "person" ADD CONSTRAINT "person_dates" CHECK (is_plain_date("birthDate"));
ALTER TABLE "performance_rating" ADD CONSTRAINT "performance_rating_dates" CHECK ("decidedOn" IS NULL OR is_plain_date("decidedOn"));
ALTER TABLE "discipline_decision" ADD CONSTRAINT "discipline_decision_dates" CHECK (is_plain_date("effectiveFrom"));
ALTER TABLE "early_step_rise" ADD CONSTRAINT "early_step_rise_dates" CHECK (is_plain_date("decidedOn"));
ALTER TABLE "salary_step" ADD CONSTRAINT "salary_step_counted_from" CHECK (is_plain_date("countedFrom"));

ALTER TABLE "unit_name" ADD CONSTRAINT "unit_name_period" CHECK (
  is_plain_date("validFrom") AND ("validTo" IS NULL OR (is_plain_date("validTo") AND "validTo" > "validFrom")));
ALTER TABLE "unit_edge" ADD CONSTRAINT "unit_edge_period" CHECK (
  is_plain_date("validFrom") AND ("validTo" IS NULL OR (is_plain_date("validTo") AND "validTo" > "validFrom")));
ALTER TABLE "employment" ADD CONSTRAINT "employment_period" CHECK (
  is_plain_date("validFrom") AND ("validTo" IS NULL OR (is_plain_date("validTo") AND "validTo" > "validFrom")));
ALTER TABLE "service_interruption" ADD CONSTRAINT "service_interruption_period" CHECK (
  is_plain_date("validFrom") AND ("validTo" IS NULL OR (is_plain_date("validTo") AND "validTo" > "validFrom")));
ALTER TABLE "rank_holding" ADD CONSTRAINT "rank_holding_period" CHECK (
  is_plain_date("validFrom") AND ("validTo" IS NULL OR (is_plain_date("validTo") AND "validTo" > "validFrom")));
ALTER TABLE "salary_step" ADD CONSTRAINT "salary_step_period" CHECK (
  is_plain_date("validFrom") AND ("validTo" IS NULL OR (is_plain_date("validTo") AND "validTo" > "validFrom")));
