-- DropIndex
DROP INDEX "import_change_batchId_idx";

-- AlterTable
ALTER TABLE "import_batch" ADD COLUMN     "asOf" CHAR(10) NOT NULL,
ADD COLUMN     "columns" JSONB,
ADD COLUMN     "roots" UUID[],
ADD COLUMN     "sheetName" TEXT;

-- AlterTable
ALTER TABLE "import_change" ADD COLUMN     "afterHash" TEXT;

-- AlterTable
ALTER TABLE "import_row" ADD COLUMN     "personVersion" INTEGER,
ADD COLUMN     "plan" JSONB,
ADD COLUMN     "raw" JSONB;

-- CreateIndex
CREATE INDEX "import_change_batchId_entity_operation_idx" ON "import_change"("batchId", "entity", "operation");

-- Bảng chờ của đợt nhập: rows are written once, read once and deleted; compressing those over 2 kB took half of the reading.
ALTER TABLE "import_row" SET (toast_tuple_target = 8160);
