-- AlterTable
ALTER TABLE "experiment_arms" ADD COLUMN     "ordered" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "experiment_exposures" ADD COLUMN     "ordered_at" TIMESTAMPTZ(3),
ADD COLUMN     "runtime_id" TEXT;

-- CreateTable
CREATE TABLE "experiment_checkouts" (
    "shop_id" INTEGER NOT NULL,
    "checkout_token" TEXT NOT NULL,
    "visitor_id" TEXT NOT NULL,

    CONSTRAINT "experiment_checkouts_pkey" PRIMARY KEY ("shop_id","checkout_token","visitor_id")
);

-- CreateIndex
CREATE INDEX "experiment_checkouts_shop_id_visitor_id_idx" ON "experiment_checkouts"("shop_id", "visitor_id");

-- CreateIndex
CREATE INDEX "experiment_exposures_shop_id_runtime_id_idx" ON "experiment_exposures"("shop_id", "runtime_id");
