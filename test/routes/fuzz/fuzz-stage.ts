import pino from "pino";
import { translateWebhook } from "~/adapters/shopify-admin/translate-webhook";
import { verifyShopifyProxy } from "~/adapters/shopify-admin/verify-proxy";
import { verifyShopifyWebhook } from "~/adapters/shopify-admin/verify-webhook";
import { linkSigner } from "~/adapters/signing/link-signer";
import type { QuestionBlock } from "~/domain/touchpoints/block";
import type { Prisma, Shop } from "~/generated/prisma/client";
import { deliveryIntake } from "~/services/events/delivery-intake";
import { processDelivery } from "~/services/events/process-delivery";
import type { webhookDoor } from "~/webhook-door";
import { hours, setStage } from "../../services/messages/stage";
import { fakePlatform } from "../../services/offers/fake-platform";
import { form, goLive, question } from "../../services/touchpoints/live";
import type { TestDatabase } from "../../support/database";
import { make } from "../../support/factories";
import { scripts } from "./hostile";

/** The secret that app and platform share in these tests. */
export const secret = "the app's secret at the platform";

const kinds = ["nps", "stars", "choice", "choices", "text"] as const;

/** A shop in which every public route has something to find, and what the routes get in place of the wiring. */
export interface FuzzStage {
  shop: Shop;
  app: Parameters<typeof webhookDoor>[0];
  now: Date;
  ids: { form: string; fieldsForm: string; wheel: string; survey: string; ended: string };
  /** Tokens as they stood in a mail. */
  tokens: Record<"m" | "u" | "f", string>;
  ticket: string;
  /** Of a preview of the survey's draft. */
  previewToken: string;
  /** Html of every mail that went out, with shoppers' own names and products in it. */
  mails: () => string[];
  /** Works on deliveries that were accepted, which takes longer than to accept them: on so many at most. Returns what threw. */
  workDeliveries(most: number): Promise<string[]>;
}

export async function setFuzzStage(database: TestDatabase): Promise<FuzzStage> {
  const { prisma, pool } = database;
  const stage = await setStage(database, { primaryLocale: "en", locales: ["en", "ko"] });
  const { shop } = stage;
  const shopId = shop.id;
  await letMailsGoOut(stage, prisma);
  const mail = stage.post.mails.find(({ html }) => /\/f\//.test(html))?.html ?? "";
  const token = (purpose: string) => new RegExp(`https://attendant\\.example/${purpose}/([\\w.-]+)`).exec(mail)?.[1] ?? "";
  await makeFields(prisma, shopId, stage.now());
  const ids = await makeTouchpoints(prisma, shopId, stage.now());
  const links = linkSigner("a secret of at least thirty-two characters");
  const platform = fakePlatform();
  const app = {
    ...stage.deps,
    pool,
    links,
    platformFor: async () => platform,
    verifyProxyRequest: verifyShopifyProxy(secret),
    verifyWebhook: verifyShopifyWebhook(secret),
    acceptDelivery: deliveryIntake(pool),
    log: pino({ level: "silent" }),
  };
  return {
    shop,
    app,
    now: stage.now(),
    ids,
    tokens: { m: token("m"), u: token("u"), f: token("f") },
    previewToken: links.sign({ p: "preview", s: shopId, until: Number.MAX_SAFE_INTEGER, touchpoint: ids.survey }),
    ticket: links.sign({ p: "code", s: shopId, k: `touchpoint:${ids.form}:nobody` }),
    mails: () => stage.post.mails.map(({ html }) => html),
    workDeliveries: (most) => workDeliveries(database, shopId, most, stage.now()),
  };
}

/** Feedback and cart mails to shoppers whose names, and for products whose titles, are scripts. */
async function letMailsGoOut(stage: Awaited<ReturnType<typeof setStage>>, prisma: TestDatabase["prisma"]): Promise<void> {
  for (const [index, script] of scripts.entries()) {
    const profileId = await stage.subscriber({ firstName: script, email: `script-${index}@example.com` });
    const order = { shopId: stage.shop.id, externalId: String(1042 + index), name: script, profileId };
    await make.order(prisma, order);
    await stage.record("order_delivered", { orderId: order.externalId }, { profileId });
  }
  await stage.pass(hours(49));
}

async function makeFields(prisma: TestDatabase["prisma"], shopId: number, now: Date): Promise<void> {
  const options = [
    { id: "a", label: { en: scripts[0] ?? "" } },
    { id: "b", label: { en: "B" } },
  ];
  const types = ["text", "number", "date", "yes-no", "one-of", "several-of"];
  for (const [position, type] of types.entries()) {
    const key = type.replace("-", "_");
    const data = { shopId, key, label: { en: scripts[1] ?? "" }, type, position, createdAt: now, updatedAt: now };
    await prisma.customField.create({ data: { ...data, options: type.endsWith("-of") ? options : [] } });
  }
}

async function makeTouchpoints(prisma: TestDatabase["prisma"], shopId: number, now: Date): Promise<FuzzStage["ids"]> {
  const offer = await make.offer(prisma, { shopId });
  const over = await make.offer(prisma, { shopId, endsAt: new Date(now.getTime() - 1) });
  const fields = ["text", "number", "date", "yes_no", "one_of", "several_of"];
  const options = [
    { id: "a", label: { en: "A" } },
    { id: "b", label: { en: "B" } },
  ];
  const questions = kinds.map((ask): QuestionBlock => ({ ...question, id: ask, ask, options: ask.startsWith("choice") ? options : [] }));
  const slices = [
    { id: "win", label: { en: "Win" }, offerId: offer.id, weight: 3 },
    { id: "lose", label: { en: "Lose" }, offerId: null, weight: 5 },
  ];
  const texts = scripts.map((script, index) => ({ id: `t${index}`, kind: "text" as const, text: { en: script, ko: script } }));
  const pictures = {
    id: "p",
    kind: "picture" as const,
    url: "https://cdn.example/{{x}}.png",
    alt: { en: scripts[1] ?? "" },
    widthPx: 9,
    heightPx: 9,
  };
  const title = { en: scripts.slice(0, 3).join(" "), ko: scripts.slice(5).join(" ") };
  await goLive(prisma, shopId, { format: { kind: "page", handle: "sale", title }, content: { ask: [...texts, pictures], done: [] } });
  return {
    form: await goLive(prisma, shopId, {
      offerId: offer.id,
      content: { ask: [form], done: [] },
      consent: { mode: "optional", text: null },
    }),
    fieldsForm: await goLive(prisma, shopId, { content: { ask: [{ ...form, email: false, fields }], done: [] } }),
    wheel: await goLive(prisma, shopId, { format: { kind: "wheel", slices }, content: { ask: [form], done: [] } }),
    survey: await goLive(prisma, shopId, { content: { ask: questions, done: [] } }),
    ended: await goLive(prisma, shopId, { offerId: over.id, content: { ask: [form], done: [] } }),
  };
}

async function workDeliveries({ prisma }: TestDatabase, shopId: number, most: number, now: Date): Promise<string[]> {
  const where: Prisma.WebhookDeliveryWhereInput = { shopId, status: "received" };
  const waiting = await prisma.webhookDelivery.findMany({ where, select: { topic: true, eventId: true }, take: most });
  const thrown: string[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const key = { shopId, topic: next.topic, eventId: next.eventId };
      await processDelivery({ db: prisma, translateWebhook }, key, now).catch((error: unknown) =>
        thrown.push(`${key.topic} ${key.eventId}: ${error}`),
      );
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return thrown;
}
