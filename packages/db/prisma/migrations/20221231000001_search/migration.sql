-- Tìm kiếm, sắp xếp và đọc theo ngày: what Prisma's schema language cannot say. Prisma does not see these objects, so they
-- are no drift; every trigram index is partial for that reason (its predicate is always true).

-- Sắp xếp tiếng Việt: the order belongs to the column, so that ORDER BY needs no COLLATE on any server.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_collation WHERE collname = 'vi-x-icu') THEN
    ALTER TABLE "person" ALTER COLUMN "fullName" TYPE TEXT COLLATE "vi-x-icu";
    ALTER TABLE "person" ALTER COLUMN "sortKey" TYPE TEXT COLLATE "vi-x-icu";
    ALTER TABLE "unit" ALTER COLUMN "name" TYPE TEXT COLLATE "vi-x-icu";
    ALTER TABLE "unit_name" ALTER COLUMN "name" TYPE TEXT COLLATE "vi-x-icu";
  END IF;
END
$$;

-- Tìm theo một phần tên không dấu. Without the extension the plain indexes still serve searches by the beginning of a name.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm') THEN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX "person_nameKey_trgm" ON "person" USING gin ("nameKey" gin_trgm_ops) WHERE "nameKey" IS NOT NULL;
    CREATE INDEX "person_code_trgm" ON "person" USING gin ("code" gin_trgm_ops) WHERE "code" IS NOT NULL;
    CREATE INDEX "unit_nameKey_trgm" ON "unit" USING gin ("nameKey" gin_trgm_ops) WHERE "nameKey" IS NOT NULL;
  END IF;
EXCEPTION
  WHEN insufficient_privilege THEN
    RAISE NOTICE 'pg_trgm may not be created by this user; searches inside names will scan the table.';
END
$$;

CREATE INDEX "person_nameKey_prefix" ON "person" ("nameKey" text_pattern_ops) WHERE "nameKey" IS NOT NULL;

-- Sự việc đang có hiệu lực: most reads are of today.
CREATE INDEX "employment_open_unit" ON "employment" ("unitId", "kind", "personId") WHERE "validTo" IS NULL;
CREATE INDEX "employment_open_person" ON "employment" ("personId") WHERE "validTo" IS NULL;
CREATE INDEX "salary_step_open_person" ON "salary_step" ("personId") WHERE "validTo" IS NULL;
CREATE INDEX "salary_step_open_counted" ON "salary_step" ("countedFrom") WHERE "validTo" IS NULL;
CREATE INDEX "rank_holding_open_person" ON "rank_holding" ("personId") WHERE "validTo" IS NULL;
CREATE INDEX "rank_holding_open_code" ON "rank_holding" ("rankCode") WHERE "validTo" IS NULL;
CREATE INDEX "unit_edge_open_parent" ON "unit_edge" ("parentId", "childId") WHERE "validTo" IS NULL;

-- Đọc theo một ngày bất kỳ: the rows of a person or unit that hold on a day, without visiting the table to see the end.
CREATE INDEX "employment_as_of" ON "employment" ("personId", "validFrom" DESC) INCLUDE ("validTo", "unitId", "kind") WHERE "validFrom" IS NOT NULL;
CREATE INDEX "employment_unit_as_of" ON "employment" ("unitId", "validFrom") INCLUDE ("validTo", "personId", "kind") WHERE "validFrom" IS NOT NULL;
CREATE INDEX "salary_step_as_of" ON "salary_step" ("personId", "validFrom" DESC) INCLUDE ("validTo", "countedFrom", "step", "coefficient") WHERE "validFrom" IS NOT NULL;
CREATE INDEX "rank_holding_as_of" ON "rank_holding" ("personId", "validFrom" DESC) INCLUDE ("validTo", "rankCode", "salaryGroup", "salaryTable") WHERE "validFrom" IS NOT NULL;
