-- AlterTable
ALTER TABLE "offer_batches" ADD COLUMN     "first_code" TEXT NOT NULL;

-- CreateTable
CREATE TABLE "rate_windows" (
    "shop_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_windows_pkey" PRIMARY KEY ("shop_id","key","started_at")
);
