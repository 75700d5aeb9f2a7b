import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { PixelBatch } from "~/domain/events/pixel-batch.schema";
import type { CustomField } from "~/domain/profiles/custom-field";
import { defaultSettings } from "~/domain/shops/settings";
import { buildSnapshot } from "~/domain/touchpoints/build-snapshot";
import { landingPage } from "~/domain/touchpoints/landing-page";
import { landingTexts } from "~/domain/touchpoints/landing-texts";
import type { ShopManners } from "~/domain/touchpoints/snapshot";
import type { Submission, SubmissionAnswer } from "~/domain/touchpoints/submission";
import { touchpointTemplates } from "~/domain/touchpoints/templates/touchpoint-templates";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { makeThemeActions, type ThemeActions } from "../shop/admin/theme-actions";
import { seedStore } from "../shop/catalogue/seed-store";
import { openStore } from "../shop/store/open-store";
import { makeStorefront } from "../shop/storefront/make-storefront";
import { makeStorefrontModes, type StorefrontModeSwitch } from "../shop/storefront/modes";
import { buildExtensions } from "./build-extensions";

const root = fileURLToPath(new URL("../../", import.meta.url));
const offerId = "0193a000-0000-7000-8000-000000000010";
const offer = {
  id: offerId,
  name: "Ten",
  kind: "percentage",
  value: 10,
  validDays: 7,
  codePrefix: "TEN",
  status: "active",
  endsAt: null,
} as const;
const liquid = "application/liquid";
const pagePath = "/apps/attendant/p/";

/** The local shop's storefront with the real extension, and in the app's place something that answers as it is told. */
export interface ServedStorefront {
  origin: string;
  /** Puts touchpoints live, landing pages at their addresses too; ids are `0193a000-0000-7000-8000-00000000000<index>`. */
  publish(...touchpoints: Touchpoint[]): void;
  /** Of products that can be bought. */
  productIds: string[];
  /** Puts any text where the snapshot is. */
  publishText(snapshot: string): void;
  submissions: Submission[];
  answer: SubmissionAnswer;
  /** What the app answers elsewhere, by the path behind `/apps/attendant/`; and what it was asked there. */
  says: Record<string, unknown>;
  asked: { path: string; body: Record<string, unknown> }[];
  /** Custom fields, handles of products and the shop's manners, for what is published from now on. */
  fields: CustomField[];
  manners: ShopManners;
  handles: Record<string, string>;
  batches: PixelBatch[];
  /** Paths of requests for the extension's own files and for the app. */
  requests: string[];
  /** What to send for a path, in place of what the storefront would; `application/liquid` is framed by the theme, as from an app proxy. */
  pages: Map<string, { type: string; body: string }>;
  /** States of the storefront in which an app must behave, too. */
  modes: StorefrontModeSwitch;
  theme: ThemeActions;
  close(): Promise<void>;
}

/** A template made live at once on every page, unless `part` says otherwise. */
export function liveTemplate(id: string, part: Partial<Touchpoint> = {}): Touchpoint {
  const template = touchpointTemplates.find((each) => each.id === id);
  if (!template) throw new Error(`There is no template ${id}`);
  const targeting = { ...template.touchpoint.targeting, pageTypes: [], visitors: "all" as const };
  return {
    ...template.touchpoint,
    targeting,
    triggers: { match: "any", list: [] },
    offerId: template.needsOffer ? offerId : null,
    ...part,
  };
}

export async function serveStorefront(): Promise<ServedStorefront> {
  await buildExtensions();
  const store = openStore(":memory:");
  seedStore(store, { now: new Date(), seed: 1, customers: 5, days: 3 });
  const shop = store.shop("marl-and-moss");
  if (!shop) throw new Error("The local shop has no Marl & Moss");
  const products = store.products.all(shop.domain);
  const modes = makeStorefrontModes();
  const served: Omit<ServedStorefront, "close" | "publish" | "publishText" | "origin"> = {
    modes,
    theme: makeThemeActions(store, { handle: "attendant", embed: () => "attendant", blocks: () => ["touchpoint"] }),
    productIds: products.filter(({ variants }) => variants.some((variant) => (variant.inventory ?? 1) > 0)).map(({ id }) => String(id)),
    submissions: [],
    answer: {
      ok: true,
      code: {
        state: "issued",
        code: "TEN-7KQ2M9XD",
        expiresAt: new Date(Date.now() + 7 * 86_400_000).toISOString(),
        lastDay: "24 November",
      },
      byEmail: true,
    },
    says: { standing: { ok: true, holds: true }, answer: { ok: true }, feed: { ok: true, items: [] } },
    asked: [],
    fields: [],
    manners: defaultSettings.manners,
    handles: Object.fromEntries(products.map(({ id, handle }) => [String(id), handle])),
    batches: [],
    requests: [],
    pages: new Map(),
  };
  let origin = "";
  const storefront = makeStorefront({
    store,
    clock: { now: () => new Date() },
    webhooks: { send: () => undefined },
    extensionDirs: { theme: `${root}extensions/attendant`, pixel: `${root}extensions/attendant-pixel` },
    origin: () => origin,
    modes: modes.current,
  });
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", origin);
    if (/\/extensions\/|^\/apps\/|^\/ingest/.test(url.pathname)) served.requests.push(url.pathname);
    const page = served.pages.get(url.pathname);
    if (page?.type === liquid) await storefront.showLiquid(request, response, url, "marl-and-moss", page.body, 200);
    else if (page) response.writeHead(200, { "content-type": `${page.type}; charset=utf-8` }).end(page.body);
    else if (url.pathname === "/ingest") {
      served.batches.push(JSON.parse(await textOf(request)) as PixelBatch);
      response.writeHead(204, { "access-control-allow-origin": "*" }).end();
    } else if (url.pathname === "/apps/attendant/subscribe") {
      served.submissions.push(JSON.parse(await textOf(request)) as Submission);
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(served.answer));
    } else if (url.pathname.startsWith("/apps/attendant/") && url.pathname.slice(16) in served.says) {
      const path = url.pathname.slice(16);
      if (path !== "standing") served.asked.push({ path, body: JSON.parse(await textOf(request)) as Record<string, unknown> });
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(served.says[path]));
    } else if (!(await storefront(request, response, url, "marl-and-moss"))) response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://marl-and-moss.localhost:${(server.address() as AddressInfo).port}`;
  store.shops.patch(shop.domain, shop.domain, {
    installed: true,
    embeds: { attendant: { enabled: true, settings: {} } },
    webPixel: { id: 1, settings: JSON.stringify({ shopKey: "key-of-the-shop", endpoint: `${origin}/ingest` }) },
  });

  const publishText = (value: string): void => {
    const ownerId = `gid://shopify/AppInstallation/${shop.appInstallationId}`;
    store.metafields.put({ shop: shop.domain, ownerId, namespace: "attendant", key: "snapshot", type: "json", value });
  };
  const publish = (...touchpoints: Touchpoint[]): void => {
    const list = touchpoints.map((published, index) => ({ id: `0193a000-0000-7000-8000-00000000000${index}`, published }));
    const { timezone, currency, primaryLocale, locales } = shop;
    for (const { id, published } of list) {
      const texts = landingTexts(published, { ...shop, consentText: defaultSettings.consent.text }, [offer]);
      const body = texts && landingPage({ touchpointId: id, primaryLocale, texts });
      if (body && published.format.kind === "page") served.pages.set(`${pagePath}${published.format.handle}`, { type: liquid, body });
    }
    const facts = { number: 1, shop: { timezone, currency, primaryLocale, locales }, brand: {}, consentText: defaultSettings.consent.text };
    publishText(
      JSON.stringify(
        buildSnapshot({
          ...facts,
          manners: served.manners,
          touchpoints: list,
          series: [],
          fields: served.fields,
          handles: served.handles,
          offers: [offer],
          now: new Date(),
        }),
      ),
    );
  };
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    store.close();
  };
  return Object.assign(served, { origin, publish, publishText, close });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part as Uint8Array);
  return Buffer.concat(parts).toString("utf8");
}
