-- Search by the beginning of a name, an address or a number (services/profiles/search-profiles.ts). Expression indexes are
-- outside of what schema.prisma can say. Only profiles that were not merged away are found.
CREATE INDEX "profiles_search_email" ON "profiles" ("shop_id", lower("email") text_pattern_ops) WHERE "merged_into" IS NULL;
CREATE INDEX "profiles_search_phone" ON "profiles" ("shop_id", "phone" text_pattern_ops) WHERE "merged_into" IS NULL;
CREATE INDEX "profiles_search_first_name" ON "profiles" ("shop_id", lower("first_name") text_pattern_ops) WHERE "merged_into" IS NULL;
CREATE INDEX "profiles_search_last_name" ON "profiles" ("shop_id", lower("last_name") text_pattern_ops) WHERE "merged_into" IS NULL;
CREATE INDEX "profiles_newest" ON "profiles" ("shop_id", "last_seen_at" DESC, "id" DESC) WHERE "merged_into" IS NULL;
