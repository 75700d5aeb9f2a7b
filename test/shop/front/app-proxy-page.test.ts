import { createServer, get as httpGet, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { seedStore } from "../catalogue/seed-store";
import { makeClock } from "../clock";
import { findFreePorts } from "../setup/find-port";
import { openStore } from "../store/open-store";
import { makeStorefront } from "../storefront/make-storefront";
import { makeStorefrontModes } from "../storefront/modes";
import { makeFront } from "./make-front";

const shop = "marl-and-moss.myshopify.com";
const store = openStore(":memory:");
const clock = makeClock();
const modes = makeStorefrontModes();
let app: Server;
let front: ReturnType<typeof makeFront>;
let port: number;
let asked: string[] = [];
let answer = { type: "application/liquid", body: "" };

beforeAll(async () => {
  seedStore(store, { now: clock.now(), seed: 1, customers: 5, days: 2 });
  store.shops.patch(shop, shop, { installed: true });
  store.metafields.put({
    shop,
    ownerId: `gid://shopify/AppInstallation/${store.shop(shop)?.appInstallationId}`,
    namespace: "attendant",
    key: "snapshot",
    type: "json",
    value: '{"number":7}',
  });
  app = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(200, { "content-type": answer.type }).end(answer.body);
  });
  await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
  port = await findFreePorts(1);
  const storefront = makeStorefront({
    store,
    clock,
    webhooks: { send: () => undefined },
    extensionDirs: { theme: "/none", pixel: "/none" },
    origin: (handle) => `http://${handle}.localhost:${port}`,
    modes: modes.current,
  });
  front = makeFront({
    ...{ port, clock, apiSecret: "secret", storefront, appPort: (app.address() as AddressInfo).port },
    appProxy: { storefrontPath: "/apps/attendant", appPath: "/proxy" },
    isShop: () => true,
    isLocale: (_shop, locale) => locale === "ko",
    proxyMode: () => modes.current().proxy,
    showLiquid: storefront.showLiquid,
    admin: async () => false,
    inbox: async () => false,
  });
  await front.listen();
});
beforeEach(() => {
  asked = [];
  answer = {
    type: "application/liquid",
    body: "<h1>{{ shop.name }} {{ request.locale.iso_code }} {{ app.metafields.attendant.snapshot.value.number }}</h1>",
  };
  modes.reset();
});
afterAll(async () => {
  await front.close();
  app.close();
});

const get = (path: string): Promise<{ status: number | undefined; type: string | undefined; text: string }> =>
  new Promise((resolve, reject) => {
    // The Host header tells the shops apart; fetch does not let it be set.
    httpGet({ port, path, headers: { host: `marl-and-moss.localhost:${port}` } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode, type: response.headers["content-type"], text }));
    }).on("error", reject);
  });

it("shows the app's Liquid in the theme, in the language of the address", async () => {
  const page = await get("/ko/apps/attendant/p/spring?utm=1");
  expect(asked[0]).toMatch(/^\/proxy\/p\/spring\?utm=1&shop=marl-and-moss\.myshopify\.com&.*signature=[0-9a-f]{64}$/);
  expect(page).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
  expect(page.text).toContain("<h1>Marl & Moss ko 7</h1>");
  expect(page.text).toContain('<html lang="ko"');
  expect(page.text).toContain('class="header"');
  expect((await get("/apps/attendant/p/spring")).text).toContain("<h1>Marl & Moss en 7</h1>");
});

it("tells the layout what the Liquid has assigned, such as the page's title", async () => {
  answer.body = "{% capture page_title %}Spring{% endcapture %}<p>{{ shop.name }}</p>";
  expect((await get("/apps/attendant/p/spring")).text).toContain("<title>Spring – Marl & Moss</title>");
});

it("leaves the layout away when the Liquid says so, and passes other types through", async () => {
  answer.body = "{% layout none %}<p>{{ 'now' | date: '%Y' }}</p>";
  expect((await get("/apps/attendant/p/bare")).text).toMatch(/^<p>\d{4}<\/p>$/);
  answer = { type: "application/json", body: '{"text":"{{ shop.name }}"}' };
  expect(await get("/apps/attendant/code")).toMatchObject({ type: "application/json", text: '{"text":"{{ shop.name }}"}' });
});

it("finds no proxy below an unknown language or another path", async () => {
  for (const path of ["/xx/apps/attendant/p/a", "/apps/attendants", "/ko/pages/apps/attendant/p"])
    expect((await get(path)).status).toBe(404);
  expect(asked).toEqual([]);
});

it("can be down or slow", async () => {
  modes.mode({ proxy: "down" });
  expect((await get("/apps/attendant/p/spring")).status).toBe(503);
  expect(asked).toEqual([]);
  modes.mode({ proxy: { slowMs: 300 } });
  const began = Date.now();
  expect((await get("/apps/attendant/p/spring")).status).toBe(200);
  expect(Date.now() - began).toBeGreaterThanOrEqual(295);
});
