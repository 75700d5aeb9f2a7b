import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { seedStore } from "../catalogue/seed-store";
import { type Clock, makeClock } from "../clock";
import { openStore } from "../store/open-store";
import type { Store } from "../store/store";
import { type AccessTokens, makeAccessTokens } from "./access-tokens";
import { type Faults, makeFaults } from "./faults";
import { gid } from "./gid";
import { makeShopApi } from "./handle-shop-api";
import { readAppConfig } from "./read-app-config";

const shop = "marl-and-moss.myshopify.com";
const credentials = { apiKey: "key", apiSecret: "secret" };
const config = readAppConfig(new URL("../../../shopify.app.toml", import.meta.url).pathname);

let store: Store;
let clock: Clock;
let tokens: AccessTokens;
let faults: Faults;
let server: Server;
let announced: { topic: string; payload: object }[];
let token: string;

async function start(scopes = config.scopes, limit = { maximum: 1000, restoreRate: 50 }): Promise<void> {
  const announce = (topic: string, _shop: string, payload: object): void => void announced.push({ topic, payload });
  const api = makeShopApi({ store, clock, credentials, tokens, faults, announce, limit, config: { ...config, scopes } });
  server = createServer((request, response) => void api(request, response, new URL(request.url ?? "/", `https://${shop}`), shop)).listen(
    0,
    "127.0.0.1",
  );
  await new Promise((resolve) => server.once("listening", resolve));
}

beforeEach(async () => {
  store = openStore(":memory:");
  clock = makeClock();
  seedStore(store, { now: clock.now(), seed: 1, customers: 30, days: 80 });
  store.shops.patch(shop, shop, { installed: true });
  tokens = makeAccessTokens(store, clock);
  faults = makeFaults(() => tokens.expireAll());
  announced = [];
  token = tokens.issueOffline(shop, true).accessToken;
  await start();
});
afterEach(() => {
  server.close();
  store.close();
});

interface Answer {
  status: number;
  json: {
    data?: Record<string, never>;
    errors?: { message: string; extensions?: Record<string, unknown> }[];
    extensions?: { cost: { requestedQueryCost: number } };
  };
}

async function query(text: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/admin/api/2026-10/graphql.json`, {
    method: "POST",
    headers: { "x-shopify-access-token": token, "content-type": "application/json" },
    body: JSON.stringify({ query: text, variables }),
  });
  return { status: response.status, json: (await response.json()) as Answer["json"] };
}

/** The data of a call that must succeed. */
async function data<T>(text: string, variables?: Record<string, unknown>): Promise<T> {
  const { json } = await query(text, variables);
  expect(json.errors).toBeUndefined();
  return json.data as T;
}

test("a field that Shopify's schema does not have is an error, and so is one without an answer here", async () => {
  const unknown = await query("{ shop { name colour } }");
  expect(unknown.status).toBe(200);
  expect(unknown.json.errors?.[0]).toMatchObject({
    message: 'Cannot query field "colour" on type "Shop".',
    extensions: { code: "undefinedField" },
  });
  const gap = await query("{ giftCards(first: 1) { nodes { id } } }");
  expect(gap.json.errors?.[0]?.message).toMatch(/Access denied|not implemented in the local shop/);
  const missing = await query("{ shop { setupRequired } }");
  expect(missing.json.errors?.[0]?.message).toBe("Shop.setupRequired is not implemented in the local shop");
});

test("what the scopes do not allow is denied in Shopify's words", async () => {
  server.close();
  await start(["read_products"]);
  const { json } = await query("{ products(first: 1) { nodes { id } } customers(first: 1) { nodes { id } } }");
  expect(json.errors?.[0]).toMatchObject({
    message: "Access denied for customers field. Required access: `read_customers` access scope.",
    extensions: { code: "ACCESS_DENIED" },
  });
});

test("pages follow each other without a gap, also when something comes in between", async () => {
  interface Page {
    customers: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  }
  const text = "query ($after: String) { customers(first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }";
  const wanted = store.customers.all(shop).map(({ id }) => gid("Customer", id));
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { customers }: Page = await data<Page>(text, { after });
    seen.push(...customers.nodes.map(({ id }) => id));
    after = customers.pageInfo.hasNextPage ? customers.pageInfo.endCursor : null;
    // The last one that was handed out goes; the next page must begin after it all the same.
    if (seen.length === 7) store.customers.delete(shop, Number(seen[6]?.split("/").at(-1)));
  } while (after);
  expect(new Set(seen)).toEqual(new Set(wanted));
  expect(seen).toHaveLength(wanted.length);
});

test("orders: the last sixty days only, filtered by date, with money, lines, customer and fulfilments", async () => {
  interface Orders {
    orders: {
      nodes: {
        createdAt: string;
        totalPriceSet: { shopMoney: { amount: string; currencyCode: string } };
        lineItems: { nodes: { quantity: number }[] };
      }[];
    };
  }
  const fields = `nodes { createdAt name discountCodes customer { id defaultEmailAddress { emailAddress marketingState } } totalPriceSet { shopMoney { amount currencyCode } }
    fulfillments { deliveredAt displayStatus } lineItems(first: 10) { nodes { quantity title variant { id price inventoryQuantity } product { id } } } }`;
  const oldest = new Date(clock.now().getTime() - 60 * 86_400_000).toISOString();
  const all = await data<Orders>(`{ orders(first: 100, sortKey: CREATED_AT) { ${fields} } }`);
  expect(all.orders.nodes.length).toBeGreaterThan(0);
  expect(all.orders.nodes.every(({ createdAt }) => createdAt >= oldest)).toBe(true);
  expect(all.orders.nodes[0]?.totalPriceSet.shopMoney).toEqual({ amount: expect.stringMatching(/^\d+\.\d\d$/), currencyCode: "EUR" });
  const since = new Date(clock.now().getTime() - 10 * 86_400_000).toISOString();
  const recent = await data<Orders>(`query ($q: String) { orders(first: 100, query: $q) { ${fields} } }`, { q: `created_at:>=${since}` });
  expect(recent.orders.nodes.length).toBeLessThan(all.orders.nodes.length);
  expect(recent.orders.nodes.every(({ createdAt }) => createdAt >= since)).toBe(true);
});

test("a customer is created once, in Shopify's words, and the webhook follows", async () => {
  const create =
    "mutation ($input: CustomerInput!) { customerCreate(input: $input) { customer { id email } userErrors { field message } } }";
  const input = {
    email: " Ada@Example.com ",
    emailMarketingConsent: { marketingState: "SUBSCRIBED", marketingOptInLevel: "SINGLE_OPT_IN" },
  };
  interface Created {
    customerCreate: { customer: { id: string; email: string } | null; userErrors: { field: string[]; message: string }[] };
  }
  const first = await data<Created>(create, { input });
  expect(first.customerCreate.customer?.email).toBe("ada@example.com");
  expect(announced.map(({ topic }) => topic)).toEqual(["customers/create", "customers_email_marketing_consent/update"]);
  const again = await data<Created>(create, { input: { email: "ada@example.com" } });
  expect(again.customerCreate).toEqual({ customer: null, userErrors: [{ field: ["email"], message: "Email has already been taken" }] });
  const wrong = await data<Created>(create, { input: { email: "ada@" } });
  expect(wrong.customerCreate.userErrors).toEqual([{ field: ["email"], message: "Email is invalid" }]);
  const found = await data(
    `{ customerByIdentifier(identifier: { emailAddress: "ADA@example.com" }) { id defaultEmailAddress { marketingState } } }`,
  );
  expect(found).toEqual({
    customerByIdentifier: { id: first.customerCreate.customer?.id, defaultEmailAddress: { marketingState: "SUBSCRIBED" } },
  });
});

test("consent changes, except to a state that may not be set", async () => {
  const customer = store.customers.all(shop).find(({ email }) => email);
  const update = `mutation ($input: CustomerEmailMarketingConsentUpdateInput!) { customerEmailMarketingConsentUpdate(input: $input) { userErrors { field message code } } }`;
  const input = (marketingState: string) => ({
    input: { customerId: gid("Customer", customer?.id ?? 0), emailMarketingConsent: { marketingState } },
  });
  expect(await data(update, input("UNSUBSCRIBED"))).toEqual({ customerEmailMarketingConsentUpdate: { userErrors: [] } });
  expect(store.customers.get(shop, customer?.id ?? 0)?.emailMarketing.state).toBe("UNSUBSCRIBED");
  expect(announced[0]).toMatchObject({
    topic: "customers_email_marketing_consent/update",
    payload: { email_marketing_consent: { state: "unsubscribed" } },
  });
  expect(await data(update, input("NOT_SUBSCRIBED"))).toMatchObject({
    customerEmailMarketingConsentUpdate: { userErrors: [{ code: "INCLUSION" }] },
  });
});

test("codes are added to a discount a moment later, and those that are taken say so", async () => {
  const create = `mutation ($d: DiscountCodeBasicInput!) { discountCodeBasicCreate(basicCodeDiscount: $d) { codeDiscountNode { id codeDiscount { ... on DiscountCodeBasic { title status } } } userErrors { field code message } } }`;
  const discount = {
    title: "Welcome",
    code: "WELCOME-1",
    startsAt: clock.now().toISOString(),
    usageLimit: 1,
    appliesOncePerCustomer: true,
    context: { all: "ALL" },
    customerGets: { value: { percentage: 0.1 }, items: { all: true } },
  };
  const made = await data<{ discountCodeBasicCreate: { codeDiscountNode: { id: string } } }>(create, { d: discount });
  const { id } = made.discountCodeBasicCreate.codeDiscountNode;
  expect(await data(create, { d: { ...discount, title: "" } })).toMatchObject({
    discountCodeBasicCreate: { userErrors: [{ code: "BLANK" }, { code: "TAKEN" }] },
  });
  const add = `mutation ($id: ID!, $codes: [DiscountRedeemCodeInput!]!) { discountRedeemCodeBulkAdd(discountId: $id, codes: $codes) { bulkCreation { id done codesCount } userErrors { message } } }`;
  const added = await data<{ discountRedeemCodeBulkAdd: { bulkCreation: { id: string; done: boolean } } }>(add, {
    id,
    codes: [{ code: "A1" }, { code: "welcome-1" }, { code: "A2" }],
  });
  const { bulkCreation } = added.discountRedeemCodeBulkAdd;
  expect(bulkCreation).toMatchObject({ done: false, codesCount: 3 });
  expect(store.discounts.find(shop, ({ title }) => title === "Welcome")?.codes).toHaveLength(1);
  const look = `query ($id: ID!) { discountRedeemCodeBulkCreation(id: $id) { done importedCount failedCount codes(first: 10) { nodes { code errors { code } discountRedeemCode { code } } } } }`;
  await expect
    .poll(() => data(look, { id: bulkCreation.id }), { timeout: 2_000 })
    .toMatchObject({ discountRedeemCodeBulkCreation: { done: true } });
  expect(await data(look, { id: bulkCreation.id })).toEqual({
    discountRedeemCodeBulkCreation: {
      ...{ done: true, importedCount: 2, failedCount: 1 },
      codes: {
        nodes: [
          { code: "A1", errors: [], discountRedeemCode: { code: "A1" } },
          { code: "welcome-1", errors: [{ code: "TAKEN" }], discountRedeemCode: null },
          { code: "A2", errors: [], discountRedeemCode: { code: "A2" } },
        ],
      },
    },
  });
  expect(store.discounts.find(shop, ({ title }) => title === "Welcome")).toMatchObject({
    kind: "percentage",
    value: 10,
    usageLimit: 1,
    codes: [{ code: "WELCOME-1" }, { code: "A1" }, { code: "A2" }],
  });
  expect(await data(`{ codeDiscountNodeByCode(code: "a2") { id } }`)).toEqual({ codeDiscountNodeByCode: { id } });
  await data("mutation ($id: ID!) { discountCodeDeactivate(id: $id) { userErrors { message } } }", { id });
  expect(await data(`{ codeDiscountNodeByCode(code: "a2") { codeDiscount { ... on DiscountCodeBasic { status } } } }`)).toEqual({
    codeDiscountNodeByCode: { codeDiscount: { status: "EXPIRED" } },
  });
});

test("metafields, pixel and the theme's embeds", async () => {
  interface Installation {
    currentAppInstallation: { id: string };
  }
  const { id } = (await data<Installation>("{ currentAppInstallation { id } }")).currentAppInstallation;
  const set =
    "mutation ($m: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $m) { metafields { key } userErrors { field code message } } }";
  await data(set, { m: [{ ownerId: id, namespace: "attendant", key: "snapshot", type: "json", value: '{"a":1}' }] });
  expect(await data(`{ currentAppInstallation { metafield(namespace: "attendant", key: "snapshot") { jsonValue } } }`)).toEqual({
    currentAppInstallation: { metafield: { jsonValue: { a: 1 } } },
  });
  expect(await data(set, { m: [{ ownerId: id, key: "snapshot", type: "json", value: "{" }] })).toMatchObject({
    metafieldsSet: { userErrors: [{ field: ["metafields", "0", "value"], code: "INVALID_VALUE" }] },
  });

  const pixel = `mutation ($w: WebPixelInput!) { webPixelCreate(webPixel: $w) { webPixel { id settings } userErrors { code } } }`;
  expect(await query("{ webPixel { id } }")).toMatchObject({ json: { data: { webPixel: null } } });
  const made = await data<{ webPixelCreate: { webPixel: { settings: string } } }>(pixel, { w: { settings: '{"shopKey":"k"}' } });
  expect(made.webPixelCreate.webPixel.settings).toBe('{"shopKey":"k"}');
  expect(await data(pixel, { w: { settings: "{}" } })).toMatchObject({ webPixelCreate: { userErrors: [{ code: "TAKEN" }] } });

  store.shops.patch(shop, shop, { embeds: { "app-embed": { enabled: true, settings: {} } } });
  interface Themes {
    themes: { nodes: { files: { nodes: { body: { content: string } }[] } }[] };
  }
  const { themes } = await data<Themes>(
    `{ themes(first: 1, roles: MAIN) { nodes { files(filenames: ["config/settings_data.json"]) { nodes { body { ... on OnlineStoreThemeFileBodyText { content } } } } } } }`,
  );
  const content = themes.nodes[0]?.files.nodes[0]?.body.content ?? "";
  expect(content.startsWith("/*")).toBe(true);
  expect(content).toMatch(/"type": "shopify:\/\/apps\/attendant\/blocks\/app-embed\/[^"]+",\s+"disabled": false/);
});

test("the bucket empties, throttles and fills again", async () => {
  server.close();
  await start(config.scopes, { maximum: 60, restoreRate: 400 });
  const text = "{ products(first: 250) { nodes { id } } }";
  const first = await query(text);
  expect(first.json.extensions?.cost.requestedQueryCost).toBe(30);
  let answer = first;
  for (let at = 0; at < 5 && !answer.json.errors; at += 1) answer = await query(text);
  expect(answer).toMatchObject({
    status: 200,
    json: { errors: [{ message: "Throttled", extensions: { code: "THROTTLED" } }], extensions: { cost: { actualQueryCost: null } } },
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await query(text)).json.errors).toBeUndefined();
});

test("faults: for a number of calls or until switched off", async () => {
  const text = "{ shop { name } }";
  faults.fail("down", 1);
  expect((await query(text)).status).toBe(503);
  expect((await query(text)).status).toBe(200);
  faults.fail("throttled");
  expect((await query(text)).json.errors?.[0]?.extensions?.code).toBe("THROTTLED");
  faults.fail("errors-in-200");
  expect((await query(text)).json.errors?.[0]?.extensions?.code).toBe("INTERNAL_SERVER_ERROR");
  faults.fail("off");
  expect((await query(text)).json.errors).toBeUndefined();
  faults.fail("token-expired");
  expect((await query(text)).status).toBe(401);
  token = tokens.issueOffline(shop, true).accessToken;
  expect((await query(text)).status).toBe(200);
});
