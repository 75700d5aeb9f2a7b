-- CreateTable
CREATE TABLE "shops" (
    "id" SERIAL NOT NULL,
    "domain" TEXT NOT NULL,
    "public_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "timezone" TEXT NOT NULL DEFAULT 'UTC',
    "country" TEXT,
    "primary_locale" TEXT NOT NULL DEFAULT 'en',
    "locales" JSONB NOT NULL DEFAULT '[]',
    "storefront_url" TEXT,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "setup" JSONB NOT NULL DEFAULT '{}',
    "installed_at" TIMESTAMPTZ(3),
    "uninstalled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shops_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "shop_id" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "is_online" BOOLEAN NOT NULL,
    "scope" TEXT,
    "expires" TIMESTAMPTZ(3),
    "access_token" TEXT NOT NULL,
    "refresh_token" TEXT,
    "refresh_token_expires" TIMESTAMPTZ(3),
    "associated_user" JSONB,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "profiles" (
    "shop_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "external_id" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "first_name" TEXT,
    "last_name" TEXT,
    "locale" TEXT,
    "country" TEXT,
    "city" TEXT,
    "timezone" TEXT,
    "source" JSONB NOT NULL DEFAULT '{}',
    "tags" TEXT[],
    "custom_fields" JSONB NOT NULL DEFAULT '{}',
    "orders_count" INTEGER NOT NULL DEFAULT 0,
    "total_spent_cents" BIGINT NOT NULL DEFAULT 0,
    "last_order_at" TIMESTAMPTZ(3),
    "email_consent" TEXT NOT NULL DEFAULT 'none',
    "email_consent_at" TIMESTAMPTZ(3),
    "suppressed" TEXT,
    "merged_into" UUID,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "profiles_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "identities" (
    "shop_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "profile_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "identities_pkey" PRIMARY KEY ("shop_id","kind","value")
);

-- CreateTable
CREATE TABLE "consents" (
    "shop_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "text" TEXT,
    "text_version" TEXT,
    "locale" TEXT,
    "context" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "consents_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
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

-- Catches what no month's partition takes, so that nothing is refused; services/events/make-partitions.ts makes the months.
CREATE TABLE "events_default" PARTITION OF "events" DEFAULT;

-- CreateTable
CREATE TABLE "checkouts" (
    "shop_id" INTEGER NOT NULL,
    "token" TEXT NOT NULL,
    "cart_token" TEXT,
    "external_id" TEXT,
    "profile_id" UUID,
    "email" TEXT,
    "phone" TEXT,
    "currency" TEXT NOT NULL,
    "total_cents" BIGINT NOT NULL,
    "lines" JSONB NOT NULL DEFAULT '[]',
    "recover_url" TEXT,
    "locale" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),

    CONSTRAINT "checkouts_pkey" PRIMARY KEY ("shop_id","token")
);

-- CreateTable
CREATE TABLE "orders" (
    "shop_id" INTEGER NOT NULL,
    "external_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "profile_id" UUID,
    "email" TEXT,
    "phone" TEXT,
    "customer_id" TEXT,
    "checkout_token" TEXT,
    "cart_token" TEXT,
    "currency" TEXT NOT NULL,
    "total_cents" BIGINT NOT NULL,
    "lines" JSONB NOT NULL DEFAULT '[]',
    "discount_codes" TEXT[],
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),
    "fulfilled_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "recovered_by_message_id" UUID,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("shop_id","external_id")
);

-- CreateTable
CREATE TABLE "products" (
    "shop_id" INTEGER NOT NULL,
    "external_id" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "image_url" TEXT,
    "status" TEXT NOT NULL,
    "tags" TEXT[],
    "variants" JSONB NOT NULL DEFAULT '[]',
    "available" BOOLEAN NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "products_pkey" PRIMARY KEY ("shop_id","external_id")
);

-- CreateTable
CREATE TABLE "touchpoints" (
    "shop_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "template" TEXT,
    "status" TEXT NOT NULL,
    "draft" JSONB NOT NULL,
    "published" JSONB,
    "version" INTEGER NOT NULL DEFAULT 0,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "touchpoints_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "snapshots" (
    "shop_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "pushed_at" TIMESTAMPTZ(3),
    "error" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "snapshots_pkey" PRIMARY KEY ("shop_id")
);

-- CreateTable
CREATE TABLE "offers" (
    "shop_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "valid_days" INTEGER NOT NULL,
    "code_prefix" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offers_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "offer_batches" (
    "shop_id" INTEGER NOT NULL,
    "offer_id" UUID NOT NULL,
    "day" TEXT NOT NULL,
    "external_id" TEXT,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offer_batches_pkey" PRIMARY KEY ("shop_id","offer_id","day")
);

-- CreateTable
CREATE TABLE "offer_codes" (
    "shop_id" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "offer_id" UUID NOT NULL,
    "day" TEXT NOT NULL,
    "profile_id" UUID NOT NULL,
    "source_key" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "reserved_at" TIMESTAMPTZ(3) NOT NULL,
    "issued_at" TIMESTAMPTZ(3),
    "used_at" TIMESTAMPTZ(3),
    "order_id" TEXT,

    CONSTRAINT "offer_codes_pkey" PRIMARY KEY ("shop_id","code")
);

-- CreateTable
CREATE TABLE "flows" (
    "shop_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "live_version" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "flows_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "flow_versions" (
    "shop_id" INTEGER NOT NULL,
    "flow_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "flow_versions_pkey" PRIMARY KEY ("shop_id","flow_id","version")
);

-- CreateTable
CREATE TABLE "flow_runs" (
    "shop_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "flow_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "profile_id" UUID NOT NULL,
    "entry_key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "step_id" TEXT,
    "reason" TEXT NOT NULL,
    "wake_at" TIMESTAMPTZ(3),
    "context" JSONB NOT NULL DEFAULT '{}',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "flow_runs_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "flow_run_entries" (
    "shop_id" INTEGER NOT NULL,
    "run_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "step_id" TEXT,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "flow_run_entries_pkey" PRIMARY KEY ("shop_id","run_id","seq")
);

-- CreateTable
CREATE TABLE "messages" (
    "shop_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "cause_id" TEXT NOT NULL,
    "run_id" UUID,
    "step_id" TEXT,
    "flow_id" UUID,
    "profile_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "address" TEXT,
    "subject" TEXT,
    "content" JSONB NOT NULL DEFAULT '{}',
    "html" TEXT,
    "text" TEXT,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "send_after" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sending_at" TIMESTAMPTZ(3),
    "handed_over_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "clicked_at" TIMESTAMPTZ(3),
    "bounced_at" TIMESTAMPTZ(3),
    "provider_id" TEXT,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "answers" (
    "shop_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "source_key" TEXT NOT NULL,
    "survey" TEXT NOT NULL,
    "profile_id" UUID NOT NULL,
    "order_id" TEXT,
    "message_id" UUID,
    "score" INTEGER,
    "text" TEXT,
    "locale" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answers_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "webhook_deliveries" (
    "shop_id" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "webhook_id" TEXT NOT NULL,
    "triggered_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("shop_id","topic","event_id")
);

-- CreateTable
CREATE TABLE "privacy_requests" (
    "shop_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "result" JSONB,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "privacy_requests_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "daily_figures" (
    "shop_id" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,
    "amount" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "daily_figures_pkey" PRIMARY KEY ("shop_id","day","measure","subject")
);

-- CreateTable
CREATE TABLE "troubles" (
    "shop_id" INTEGER NOT NULL,
    "area" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "troubles_pkey" PRIMARY KEY ("shop_id","area")
);

-- CreateIndex
CREATE UNIQUE INDEX "shops_domain_key" ON "shops"("domain");

-- CreateIndex
CREATE UNIQUE INDEX "shops_public_key_key" ON "shops"("public_key");

-- CreateIndex
CREATE INDEX "profiles_shop_id_email_idx" ON "profiles"("shop_id", "email");

-- CreateIndex
CREATE INDEX "profiles_shop_id_last_seen_at_id_idx" ON "profiles"("shop_id", "last_seen_at", "id");

-- CreateIndex
CREATE INDEX "profiles_shop_id_created_at_idx" ON "profiles"("shop_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "profiles_shop_id_external_id_key" ON "profiles"("shop_id", "external_id");

-- CreateIndex
CREATE INDEX "identities_shop_id_profile_id_idx" ON "identities"("shop_id", "profile_id");

-- CreateIndex
CREATE INDEX "consents_shop_id_profile_id_at_idx" ON "consents"("shop_id", "profile_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "consents_shop_id_source_id_key" ON "consents"("shop_id", "source_id");

-- CreateIndex
CREATE INDEX "events_shop_id_profile_id_at_idx" ON "events"("shop_id", "profile_id", "at");

-- CreateIndex
CREATE INDEX "events_shop_id_visitor_id_at_idx" ON "events"("shop_id", "visitor_id", "at");

-- CreateIndex
CREATE INDEX "events_shop_id_kind_at_idx" ON "events"("shop_id", "kind", "at");

-- CreateIndex
CREATE INDEX "checkouts_shop_id_profile_id_idx" ON "checkouts"("shop_id", "profile_id");

-- CreateIndex
CREATE INDEX "checkouts_shop_id_cart_token_idx" ON "checkouts"("shop_id", "cart_token");

-- CreateIndex
CREATE INDEX "orders_shop_id_profile_id_placed_at_idx" ON "orders"("shop_id", "profile_id", "placed_at");

-- CreateIndex
CREATE INDEX "orders_shop_id_checkout_token_idx" ON "orders"("shop_id", "checkout_token");

-- CreateIndex
CREATE INDEX "orders_shop_id_cart_token_idx" ON "orders"("shop_id", "cart_token");

-- CreateIndex
CREATE INDEX "orders_shop_id_email_idx" ON "orders"("shop_id", "email");

-- CreateIndex
CREATE INDEX "orders_shop_id_placed_at_idx" ON "orders"("shop_id", "placed_at");

-- CreateIndex
CREATE INDEX "products_shop_id_handle_idx" ON "products"("shop_id", "handle");

-- CreateIndex
CREATE INDEX "touchpoints_shop_id_status_priority_idx" ON "touchpoints"("shop_id", "status", "priority");

-- CreateIndex
CREATE INDEX "offer_codes_shop_id_profile_id_idx" ON "offer_codes"("shop_id", "profile_id");

-- CreateIndex
CREATE INDEX "offer_codes_shop_id_offer_id_day_idx" ON "offer_codes"("shop_id", "offer_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "offer_codes_shop_id_source_key_key" ON "offer_codes"("shop_id", "source_key");

-- CreateIndex
CREATE UNIQUE INDEX "flows_shop_id_kind_key" ON "flows"("shop_id", "kind");

-- CreateIndex
CREATE INDEX "flow_runs_shop_id_profile_id_idx" ON "flow_runs"("shop_id", "profile_id");

-- CreateIndex
CREATE INDEX "flow_runs_shop_id_entry_key_idx" ON "flow_runs"("shop_id", "entry_key");

-- CreateIndex
CREATE INDEX "flow_runs_shop_id_flow_id_state_updated_at_idx" ON "flow_runs"("shop_id", "flow_id", "state", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "flow_runs_shop_id_flow_id_profile_id_entry_key_key" ON "flow_runs"("shop_id", "flow_id", "profile_id", "entry_key");

-- CreateIndex
CREATE INDEX "messages_shop_id_profile_id_created_at_idx" ON "messages"("shop_id", "profile_id", "created_at");

-- CreateIndex
CREATE INDEX "messages_shop_id_status_send_after_idx" ON "messages"("shop_id", "status", "send_after");

-- CreateIndex
CREATE INDEX "messages_shop_id_sent_at_idx" ON "messages"("shop_id", "sent_at");

-- CreateIndex
CREATE INDEX "messages_shop_id_clicked_at_idx" ON "messages"("shop_id", "clicked_at");

-- CreateIndex
CREATE UNIQUE INDEX "messages_shop_id_cause_id_key" ON "messages"("shop_id", "cause_id");

-- CreateIndex
CREATE INDEX "answers_shop_id_created_at_idx" ON "answers"("shop_id", "created_at");

-- CreateIndex
CREATE INDEX "answers_shop_id_profile_id_idx" ON "answers"("shop_id", "profile_id");

-- CreateIndex
CREATE UNIQUE INDEX "answers_shop_id_source_key_key" ON "answers"("shop_id", "source_key");

-- CreateIndex
CREATE INDEX "webhook_deliveries_shop_id_status_received_at_idx" ON "webhook_deliveries"("shop_id", "status", "received_at");

-- CreateIndex
CREATE UNIQUE INDEX "privacy_requests_shop_id_source_id_key" ON "privacy_requests"("shop_id", "source_id");
