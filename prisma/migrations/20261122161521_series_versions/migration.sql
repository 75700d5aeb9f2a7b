-- CreateTable
CREATE TABLE "series_versions" (
    "shop_id" INTEGER NOT NULL,
    "series_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "definition" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "series_versions_pkey" PRIMARY KEY ("shop_id","series_id","number")
);

-- What is published by now can be gone back to as well.
INSERT INTO "series_versions" ("shop_id", "series_id", "number", "name", "definition", "published_at")
SELECT "shop_id", "id", "version", "name", "published", "published_at"
FROM "series"
WHERE "published" IS NOT NULL AND "published_at" IS NOT NULL;
