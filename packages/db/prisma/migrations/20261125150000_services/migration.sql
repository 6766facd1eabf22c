-- CreateTable
CREATE TABLE "service_account" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "unitId" UUID NOT NULL,
    "permissions" TEXT[],
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "service_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "permissions" TEXT[],
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_record" (
    "callerId" TEXT NOT NULL,
    "keyHash" CHAR(64) NOT NULL,
    "fingerprint" CHAR(64),
    "requestId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "claimedUntil" TIMESTAMPTZ(3) NOT NULL,
    "completedAt" TIMESTAMPTZ(3),
    "status" INTEGER,
    "contentType" TEXT,
    "body" BYTEA,

    CONSTRAINT "idempotency_record_pkey" PRIMARY KEY ("callerId","keyHash")
);

-- CreateIndex
CREATE INDEX "service_account_unitId_idx" ON "service_account"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "api_key_serviceId_idx" ON "api_key"("serviceId");

-- CreateIndex
CREATE INDEX "idempotency_record_expiresAt_idx" ON "idempotency_record"("expiresAt");

-- AddForeignKey
ALTER TABLE "service_account" ADD CONSTRAINT "service_account_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "service_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Câu trả lời có đủ hoặc chưa có: an answer is there as a whole, and only for a body that is known.
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "idempotency_record" ADD CONSTRAINT "idempotency_record_answer" CHECK (
  num_nulls("completedAt", "status", "body") IN (0, 3) AND ("completedAt" IS NULL OR "fingerprint" IS NOT NULL));
