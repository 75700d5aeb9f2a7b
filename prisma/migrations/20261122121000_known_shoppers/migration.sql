-- AlterTable
ALTER TABLE "known_shoppers" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "unit" TEXT;

-- AlterTable
ALTER TABLE "series_places" ADD COLUMN     "started_at" TIMESTAMPTZ(3);
