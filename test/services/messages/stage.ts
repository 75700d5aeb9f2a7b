import { randomUUID } from "node:crypto";
import { shopifyStorefrontLinks } from "~/adapters/shopify-storefront/storefront-links";
import { linkSigner } from "~/adapters/signing/link-signer";
import type { EventData, EventKind, EventSource, ShopEvent } from "~/domain/events/event";
import type { EmailSender, OutgoingEmail } from "~/domain/shared/email-sender";
import type { Shop } from "~/generated/prisma/client";
import { recordEvent } from "~/services/events/record-event";
import { advanceRun } from "~/services/flows/advance-run";
import { createBuiltInFlows } from "~/services/flows/create-built-in-flows";
import { runSteps } from "~/services/flows/run-steps";
import { switchFlow } from "~/services/flows/switch-flow";
import { inTransaction } from "~/services/in-transaction";
import type { SendDeps } from "~/services/messages/send-deps";
import { sendMessage } from "~/services/messages/send-message";
import type { TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;

/** A post office that keeps what it is given, or answers as it is told. */
export interface TestPost extends EmailSender {
  mails: OutgoingEmail[];
  answer: ((email: OutgoingEmail, onHandOver: () => Promise<void>) => ReturnType<EmailSender["send"]>) | null;
}

export function testPost(): TestPost {
  const post: TestPost = {
    mails: [],
    answer: null,
    async send(email, onHandOver) {
      if (post.answer) return post.answer(email, onHandOver);
      await onHandOver();
      post.mails.push(email);
      return { ok: true, value: { response: "250 2.0.0 taken" } };
    },
  };
  return post;
}

/** A shop with its flows switched on, a clock of its own, and a queue that is worked by hand. */
export interface Stage {
  shop: Shop;
  post: TestPost;
  deps: SendDeps;
  now(): Date;
  /** Moves the clock and works every job that falls due, in order, each at its time. */
  pass(ms: number): Promise<void>;
  work(): Promise<void>;
  record<Kind extends EventKind>(kind: Kind, data: EventData[Kind], more?: Partial<ShopEvent>): Promise<void>;
  subscriber(given?: { firstName?: string; locale?: string; emailConsent?: string; email?: string }): Promise<string>;
  checkout(profileId: string, given?: { startedAt?: Date; lines?: object[]; email?: string }): Promise<string>;
  messages(): ReturnType<TestDatabase["prisma"]["message"]["findMany"]>;
  runs(): ReturnType<TestDatabase["prisma"]["flowRun"]["findMany"]>;
  flowId(kind: string): Promise<string>;
}

export async function setStage({ prisma, pool }: TestDatabase, given: Parameters<typeof make.shop>[1] = {}): Promise<Stage> {
  let now = testNow;
  const shop = await make.shop(prisma, { primaryLocale: "en", ...given });
  await inTransaction(prisma, (tx) => createBuiltInFlows(tx, { id: shop.id, primaryLocale: "en", locales: ["en"] }, now));
  for (const { id } of await prisma.flow.findMany({ where: { shopId: shop.id } })) await switchFlow(prisma, shop.id, id, true, now);
  const post = testPost();
  const deps = {
    db: prisma,
    emailSender: post,
    links: linkSigner("a secret of at least thirty-two characters"),
    storefrontLinks: shopifyStorefrontLinks,
    appUrl: "https://attendant.example",
    mailFrom: "hello@attendant.example",
    now: () => now,
    runSteps: runSteps(pool),
  };

  async function takeJob(until: Date): Promise<{ name: string; payload: never; runAt: Date } | null> {
    const { rows } = await pool.query(
      `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
       where t.id = j.task_id and j.id = (
         select j.id from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
         where j.run_at <= $1 and t.identifier in ('run.advance', 'message.send') and (j.payload->>'shopId')::int = $2
         order by j.run_at, j.id limit 1)
       returning t.identifier as name, j.payload, j.run_at as "runAt"`,
      [until, shop.id],
    );
    return rows[0] ?? null;
  }

  const stage: Stage = {
    shop,
    post,
    deps,
    now: () => now,
    async pass(ms) {
      const end = new Date(now.getTime() + ms);
      for (let job = await takeJob(end); job; job = await takeJob(end)) {
        if (job.runAt > now) now = job.runAt;
        if (job.name === "run.advance") await advanceRun(deps, job.payload, now);
        else await sendMessage(deps, job.payload, now);
      }
      now = end;
    },
    work: () => stage.pass(0),
    async record(kind, data, more = {}) {
      const event = {
        shopId: shop.id,
        at: now,
        source: "webhook" as EventSource,
        sourceId: randomUUID(),
        kind,
        visitorId: null,
        profileId: null,
        data,
      };
      await inTransaction(prisma, (tx) => recordEvent(tx, { ...event, ...more }, now));
    },
    async subscriber(fields = {}) {
      const profile = await make.profile(prisma, { shopId: shop.id, emailConsent: "subscribed", emailConsentAt: now, ...fields });
      return profile.id;
    },
    async checkout(profileId, fields = {}) {
      const product = await make.product(prisma, { shopId: shop.id, imageUrl: "https://cdn.example/moss-bowl.png" });
      const [variant] = product.variants as { id: string }[];
      const line = {
        productId: product.externalId,
        variantId: variant?.id,
        title: "Moss bowl",
        variantTitle: "Oat",
        quantity: 2,
        priceCents: 4_900,
      };
      const times = { startedAt: fields.startedAt ?? now, changedAt: fields.startedAt ?? now };
      const { token } = await make.checkout(prisma, {
        shopId: shop.id,
        profileId,
        lines: fields.lines ?? [line],
        email: fields.email ?? null,
        recoverUrl: `https://${shop.domain}/checkouts/ac/${randomUUID()}/recover?key=abc`,
        ...times,
      });
      return token;
    },
    messages: () => prisma.message.findMany({ where: { shopId: shop.id }, orderBy: { createdAt: "asc" } }),
    runs: () => prisma.flowRun.findMany({ where: { shopId: shop.id }, orderBy: { startedAt: "asc" } }),
    flowId: async (kind) => (await prisma.flow.findUniqueOrThrow({ where: { shopId_kind: { shopId: shop.id, kind } } })).id,
  };
  return stage;
}
