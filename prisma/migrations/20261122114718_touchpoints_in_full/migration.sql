-- AlterTable
ALTER TABLE "answers" ADD COLUMN     "choices" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "question_id" TEXT,
ADD COLUMN     "touchpoint_id" UUID;

-- AlterTable
ALTER TABLE "offers" ADD COLUMN     "ends_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "touchpoint_versions" (
    "shop_id" INTEGER NOT NULL,
    "touchpoint_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "definition" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "touchpoint_versions_pkey" PRIMARY KEY ("shop_id","touchpoint_id","number")
);

-- CreateTable
CREATE TABLE "series" (
    "shop_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "draft" JSONB NOT NULL,
    "published" JSONB,
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "series_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "series_places" (
    "shop_id" INTEGER NOT NULL,
    "series_id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "over_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "series_places_pkey" PRIMARY KEY ("shop_id","series_id","profile_id")
);

-- CreateTable
CREATE TABLE "touchpoint_memories" (
    "shop_id" INTEGER NOT NULL,
    "profile_id" UUID NOT NULL,
    "touchpoint_id" UUID NOT NULL,
    "shows" INTEGER NOT NULL DEFAULT 0,
    "day" TEXT NOT NULL DEFAULT '',
    "shows_on_day" INTEGER NOT NULL DEFAULT 0,
    "shown_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "submitted_at" TIMESTAMPTZ(3),
    "clicked_at" TIMESTAMPTZ(3),

    CONSTRAINT "touchpoint_memories_pkey" PRIMARY KEY ("shop_id","profile_id","touchpoint_id")
);

-- CreateTable
CREATE TABLE "known_shoppers" (
    "shop_id" INTEGER NOT NULL,
    "profile_id" UUID NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "dirty_at" TIMESTAMPTZ(3),
    "pushed_at" TIMESTAMPTZ(3),

    CONSTRAINT "known_shoppers_pkey" PRIMARY KEY ("shop_id","profile_id")
);

-- CreateTable
CREATE TABLE "custom_fields" (
    "shop_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "type" TEXT NOT NULL,
    "options" JSONB NOT NULL DEFAULT '[]',
    "archived" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "custom_fields_pkey" PRIMARY KEY ("shop_id","key")
);

-- CreateTable
CREATE TABLE "wheel_spins" (
    "shop_id" INTEGER NOT NULL,
    "touchpoint_id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "slice_id" TEXT NOT NULL,
    "offer_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wheel_spins_pkey" PRIMARY KEY ("shop_id","touchpoint_id","profile_id")
);

-- CreateTable
CREATE TABLE "experiments" (
    "shop_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "touchpoint_id" UUID NOT NULL,
    "definition" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "winner" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "experiments_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "experiment_exposures" (
    "shop_id" INTEGER NOT NULL,
    "experiment_id" UUID NOT NULL,
    "unit" TEXT NOT NULL,
    "arm" TEXT NOT NULL,
    "visitor_id" TEXT,
    "profile_id" UUID,
    "exposed_at" TIMESTAMPTZ(3) NOT NULL,
    "converted_at" TIMESTAMPTZ(3),
    "revenue_cents" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "experiment_exposures_pkey" PRIMARY KEY ("shop_id","experiment_id","unit")
);

-- CreateTable
CREATE TABLE "experiment_arms" (
    "shop_id" INTEGER NOT NULL,
    "experiment_id" UUID NOT NULL,
    "arm" TEXT NOT NULL,
    "exposed" INTEGER NOT NULL DEFAULT 0,
    "converted" INTEGER NOT NULL DEFAULT 0,
    "revenue_sum" DECIMAL(24,0) NOT NULL DEFAULT 0,
    "revenue_sum_of_squares" DECIMAL(38,0) NOT NULL DEFAULT 0,

    CONSTRAINT "experiment_arms_pkey" PRIMARY KEY ("shop_id","experiment_id","arm")
);

-- CreateIndex
CREATE INDEX "series_shop_id_status_idx" ON "series"("shop_id", "status");

-- CreateIndex
CREATE INDEX "series_places_shop_id_profile_id_idx" ON "series_places"("shop_id", "profile_id");

-- CreateIndex
CREATE INDEX "touchpoint_memories_shop_id_touchpoint_id_idx" ON "touchpoint_memories"("shop_id", "touchpoint_id");

-- CreateIndex
CREATE INDEX "known_shoppers_shop_id_dirty_at_idx" ON "known_shoppers"("shop_id", "dirty_at");

-- CreateIndex
CREATE INDEX "experiments_shop_id_touchpoint_id_idx" ON "experiments"("shop_id", "touchpoint_id");

-- CreateIndex
CREATE INDEX "experiments_shop_id_status_idx" ON "experiments"("shop_id", "status");

-- CreateIndex
CREATE INDEX "experiment_exposures_shop_id_visitor_id_idx" ON "experiment_exposures"("shop_id", "visitor_id");

-- CreateIndex
CREATE INDEX "experiment_exposures_shop_id_profile_id_idx" ON "experiment_exposures"("shop_id", "profile_id");
