-- Events are partitioned by month. The partitions live in a schema of their own, out of the way of tools that
-- compare the tables with schema.prisma. What belongs to no month that has been made falls into the default one.
CREATE SCHEMA IF NOT EXISTS "event_months";

ALTER TABLE "events" RENAME TO "events_unpartitioned";
ALTER TABLE "events_unpartitioned" RENAME CONSTRAINT "events_pkey" TO "events_unpartitioned_pkey";
DROP INDEX "events_shop_id_profile_id_at_idx", "events_shop_id_visitor_id_at_idx", "events_shop_id_kind_at_idx";

CREATE TABLE "events" (
    "shop_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "profile_id" UUID,
    "visitor_id" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "events_pkey" PRIMARY KEY ("shop_id","at","source","source_id")
) PARTITION BY RANGE ("at");

CREATE INDEX "events_shop_id_profile_id_at_idx" ON "events"("shop_id", "profile_id", "at");
CREATE INDEX "events_shop_id_visitor_id_at_idx" ON "events"("shop_id", "visitor_id", "at");
CREATE INDEX "events_shop_id_kind_at_idx" ON "events"("shop_id", "kind", "at");

CREATE TABLE "event_months"."events_other" PARTITION OF "events" DEFAULT;

-- Makes the partition of a month (any day of it), once; rows of that month that fell into the default partition move over.
-- Returns whether it was made now.
CREATE FUNCTION "event_months"."make_partition"(day DATE) RETURNS BOOLEAN LANGUAGE plpgsql AS $$
DECLARE
  first_day DATE := date_trunc('month', day)::date;
  starts TEXT := to_char(first_day, 'YYYY-MM-DD') || ' 00:00:00+00';
  ends TEXT := to_char(first_day + INTERVAL '1 month', 'YYYY-MM-DD') || ' 00:00:00+00';
  name TEXT := 'events_' || to_char(first_day, 'YYYY_MM');
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('event_months.make_partition'));
  IF to_regclass('event_months.' || name) IS NOT NULL THEN
    RETURN FALSE;
  END IF;
  EXECUTE format('CREATE TABLE event_months.%I (LIKE events INCLUDING DEFAULTS)', name);
  EXECUTE format('WITH moved AS (DELETE FROM event_months.events_other WHERE at >= %L AND at < %L RETURNING *)
    INSERT INTO event_months.%I SELECT * FROM moved', starts, ends, name);
  EXECUTE format('ALTER TABLE events ATTACH PARTITION event_months.%I FOR VALUES FROM (%L) TO (%L)', name, starts, ends);
  RETURN TRUE;
END
$$;

INSERT INTO "events" SELECT * FROM "events_unpartitioned";
DROP TABLE "events_unpartitioned";
