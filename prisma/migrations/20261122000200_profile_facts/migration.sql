-- AlterTable
ALTER TABLE "profiles" ADD COLUMN     "fact_times" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "orders_before" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "spent_before_cents" BIGINT NOT NULL DEFAULT 0;
