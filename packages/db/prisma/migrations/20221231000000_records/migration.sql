-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('system_administrator', 'department_leader', 'field_officer', 'unit_officer', 'reader', 'auditor');

-- CreateEnum
CREATE TYPE "DisciplineForm" AS ENUM ('reprimand', 'warning', 'step_reduction', 'demotion', 'removal', 'dismissal');

-- CreateEnum
CREATE TYPE "Rating" AS ENUM ('excellent', 'good', 'completed', 'not_completed');

-- CreateEnum
CREATE TYPE "UnitKind" AS ENUM ('province', 'department', 'sub_department', 'section', 'district', 'commune', 'school', 'hospital', 'health_station', 'public_service_unit');

-- CreateEnum
CREATE TYPE "SuccessionKind" AS ENUM ('merge', 'split', 'rename', 'transfer');

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('male', 'female');

-- CreateEnum
CREATE TYPE "PersonKind" AS ENUM ('cadre', 'civil_servant', 'public_employee', 'contract_worker', 'commune_part_time');

-- CreateEnum
CREATE TYPE "InterruptionKind" AS ENUM ('unpaid_leave', 'sickness_beyond_insurance', 'overstay_abroad', 'suspension', 'desertion', 'suspended_sentence', 'probation', 'leave_awaiting_retirement', 'military_service', 'maternity_leave', 'approved_study');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('uploaded', 'reading', 'previewed', 'committing', 'committed', 'undoing', 'undone', 'failed');

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "username" TEXT,
    "displayUsername" TEXT,
    "mustChangePassword" BOOLEAN NOT NULL DEFAULT false,
    "disabledAt" TIMESTAMPTZ(3),
    "failedLogins" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "unitId" UUID NOT NULL,
    "field" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discipline_decision" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "form" "DisciplineForm" NOT NULL,
    "partyOnly" BOOLEAN NOT NULL DEFAULT false,
    "effectiveFrom" CHAR(10) NOT NULL,
    "actId" TEXT,
    "decision" TEXT,
    "batchId" UUID,

    CONSTRAINT "discipline_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "performance_rating" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "rating" "Rating" NOT NULL,
    "decidedOn" CHAR(10),
    "decision" TEXT,
    "actId" TEXT,
    "batchId" UUID,

    CONSTRAINT "performance_rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "UnitKind" NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "establishedOn" CHAR(10) NOT NULL,
    "dissolvedOn" CHAR(10),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_name" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "validFrom" CHAR(10) NOT NULL,
    "validTo" CHAR(10),

    CONSTRAINT "unit_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_edge" (
    "id" UUID NOT NULL,
    "childId" UUID NOT NULL,
    "parentId" UUID NOT NULL,
    "validFrom" CHAR(10) NOT NULL,
    "validTo" CHAR(10),
    "decision" TEXT,

    CONSTRAINT "unit_edge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_succession" (
    "id" UUID NOT NULL,
    "predecessorId" UUID NOT NULL,
    "successorId" UUID NOT NULL,
    "kind" "SuccessionKind" NOT NULL,
    "on" CHAR(10) NOT NULL,
    "decision" TEXT,

    CONSTRAINT "unit_succession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "salary_step" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "coefficient" INTEGER NOT NULL,
    "reservedCoefficient" INTEGER NOT NULL DEFAULT 0,
    "validFrom" CHAR(10) NOT NULL,
    "validTo" CHAR(10),
    "countedFrom" CHAR(10) NOT NULL,
    "decision" TEXT,
    "batchId" UUID,

    CONSTRAINT "salary_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "early_step_rise" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "decidedOn" CHAR(10) NOT NULL,
    "months" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "decision" TEXT,
    "batchId" UUID,

    CONSTRAINT "early_step_rise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "sex" "Sex" NOT NULL,
    "birthDate" CHAR(10) NOT NULL,
    "birthPrecision" TEXT NOT NULL DEFAULT 'day',
    "ethnicity" TEXT NOT NULL,
    "citizenId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employment" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "kind" "PersonKind" NOT NULL,
    "jobTitle" TEXT NOT NULL,
    "leadership" BOOLEAN NOT NULL DEFAULT false,
    "validFrom" CHAR(10) NOT NULL,
    "validTo" CHAR(10),
    "decision" TEXT,
    "batchId" UUID,

    CONSTRAINT "employment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_interruption" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" "InterruptionKind" NOT NULL,
    "validFrom" CHAR(10) NOT NULL,
    "validTo" CHAR(10),
    "decision" TEXT,
    "batchId" UUID,

    CONSTRAINT "service_interruption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rank_holding" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "rankCode" TEXT NOT NULL,
    "rankName" TEXT NOT NULL,
    "salaryGroup" TEXT NOT NULL,
    "salaryTable" TEXT NOT NULL,
    "validFrom" CHAR(10) NOT NULL,
    "validTo" CHAR(10),
    "decision" TEXT,
    "batchId" UUID,

    CONSTRAINT "rank_holding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT,
    "unitId" UUID,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,
    "decision" TEXT,
    "requestId" TEXT,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_batch" (
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "fileKind" TEXT NOT NULL,
    "status" "ImportStatus" NOT NULL,
    "mapping" JSONB,
    "headerRow" INTEGER,
    "totalRows" INTEGER NOT NULL DEFAULT 0,
    "processedRows" INTEGER NOT NULL DEFAULT 0,
    "newRows" INTEGER NOT NULL DEFAULT 0,
    "changedRows" INTEGER NOT NULL DEFAULT 0,
    "unchangedRows" INTEGER NOT NULL DEFAULT 0,
    "errorRows" INTEGER NOT NULL DEFAULT 0,
    "failure" JSONB,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "committedAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "batchId" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "values" JSONB NOT NULL,
    "outcome" TEXT NOT NULL,
    "errors" JSONB,
    "diff" JSONB,
    "personId" UUID,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("batchId","row")
);

-- CreateTable
CREATE TABLE "import_change" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "import_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_username_key" ON "user"("username");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "role_grant_userId_role_unitId_field_key" ON "role_grant"("userId", "role", "unitId", "field");

-- CreateIndex
CREATE UNIQUE INDEX "discipline_decision_personId_effectiveFrom_form_key" ON "discipline_decision"("personId", "effectiveFrom", "form");

-- CreateIndex
CREATE INDEX "performance_rating_year_rating_idx" ON "performance_rating"("year", "rating");

-- CreateIndex
CREATE UNIQUE INDEX "performance_rating_personId_year_key" ON "performance_rating"("personId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "unit_code_key" ON "unit"("code");

-- CreateIndex
CREATE INDEX "unit_nameKey_idx" ON "unit"("nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "unit_name_unitId_validFrom_key" ON "unit_name"("unitId", "validFrom");

-- CreateIndex
CREATE INDEX "unit_edge_parentId_idx" ON "unit_edge"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "unit_edge_childId_validFrom_key" ON "unit_edge"("childId", "validFrom");

-- CreateIndex
CREATE INDEX "unit_succession_successorId_idx" ON "unit_succession"("successorId");

-- CreateIndex
CREATE UNIQUE INDEX "unit_succession_predecessorId_successorId_on_key" ON "unit_succession"("predecessorId", "successorId", "on");

-- CreateIndex
CREATE UNIQUE INDEX "salary_step_personId_validFrom_key" ON "salary_step"("personId", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "early_step_rise_personId_decidedOn_key" ON "early_step_rise"("personId", "decidedOn");

-- CreateIndex
CREATE UNIQUE INDEX "person_code_key" ON "person"("code");

-- CreateIndex
CREATE UNIQUE INDEX "person_citizenId_key" ON "person"("citizenId");

-- CreateIndex
CREATE INDEX "person_nameKey_idx" ON "person"("nameKey");

-- CreateIndex
CREATE INDEX "person_sortKey_id_idx" ON "person"("sortKey", "id");

-- CreateIndex
CREATE INDEX "employment_unitId_validFrom_idx" ON "employment"("unitId", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "employment_personId_validFrom_key" ON "employment"("personId", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "service_interruption_personId_kind_validFrom_key" ON "service_interruption"("personId", "kind", "validFrom");

-- CreateIndex
CREATE INDEX "rank_holding_salaryGroup_idx" ON "rank_holding"("salaryGroup");

-- CreateIndex
CREATE UNIQUE INDEX "rank_holding_personId_validFrom_key" ON "rank_holding"("personId", "validFrom");

-- CreateIndex
CREATE INDEX "audit_event_entity_entityId_at_idx" ON "audit_event"("entity", "entityId", "at");

-- CreateIndex
CREATE INDEX "audit_event_at_idx" ON "audit_event"("at");

-- CreateIndex
CREATE INDEX "import_batch_createdAt_idx" ON "import_batch"("createdAt");

-- CreateIndex
CREATE INDEX "import_row_batchId_outcome_row_idx" ON "import_row"("batchId", "outcome", "row");

-- CreateIndex
CREATE INDEX "import_change_batchId_idx" ON "import_change"("batchId");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discipline_decision" ADD CONSTRAINT "discipline_decision_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "performance_rating" ADD CONSTRAINT "performance_rating_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_name" ADD CONSTRAINT "unit_name_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_edge" ADD CONSTRAINT "unit_edge_childId_fkey" FOREIGN KEY ("childId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_edge" ADD CONSTRAINT "unit_edge_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "salary_step" ADD CONSTRAINT "salary_step_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "early_step_rise" ADD CONSTRAINT "early_step_rise_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_interruption" ADD CONSTRAINT "service_interruption_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rank_holding" ADD CONSTRAINT "rank_holding_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "import_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_change" ADD CONSTRAINT "import_change_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "import_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
