import { expect, test } from "vitest";
import { apiUnderTest } from "./api-under-test";
import { gid } from "./gid";

const shop = "marl-and-moss.myshopify.com";
const api = apiUnderTest();

test("a field that Shopify's schema does not have is an error, and so is one without an answer here", async () => {
  const unknown = await api.query("{ shop { name colour } }");
  expect(unknown.status).toBe(200);
  expect(unknown.json.errors?.[0]).toMatchObject({
    message: 'Cannot query field "colour" on type "Shop".',
    extensions: { code: "undefinedField" },
  });
  const gap = await api.query("{ giftCards(first: 1) { nodes { id } } }");
  expect(gap.json.errors?.[0]?.message).toMatch(/Access denied|not implemented in the local shop/);
  const missing = await api.query("{ shop { setupRequired } }");
  expect(missing.json.errors?.[0]?.message).toBe("Shop.setupRequired is not implemented in the local shop");
});

test("what the scopes do not allow is denied in Shopify's words", async () => {
  await api.restart({ scopes: ["read_products"] });
  const { json } = await api.query("{ products(first: 1) { nodes { id } } customers(first: 1) { nodes { id } } }");
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
  const wanted = api.store.customers.all(shop).map(({ id }) => gid("Customer", id));
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { customers }: Page = await api.data<Page>(text, { after });
    seen.push(...customers.nodes.map(({ id }) => id));
    after = customers.pageInfo.hasNextPage ? customers.pageInfo.endCursor : null;
    // The last one that was handed out goes; the next page must begin after it all the same.
    if (seen.length === 7) api.store.customers.delete(shop, Number(seen[6]?.split("/").at(-1)));
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
  const oldest = new Date(api.clock.now().getTime() - 60 * 86_400_000).toISOString();
  const all = await api.data<Orders>(`{ orders(first: 100, sortKey: CREATED_AT) { ${fields} } }`);
  expect(all.orders.nodes.length).toBeGreaterThan(0);
  expect(all.orders.nodes.every(({ createdAt }) => createdAt >= oldest)).toBe(true);
  expect(all.orders.nodes[0]?.totalPriceSet.shopMoney).toEqual({ amount: expect.stringMatching(/^\d+\.\d\d$/), currencyCode: "EUR" });
  const since = new Date(api.clock.now().getTime() - 10 * 86_400_000).toISOString();
  const recent = await api.data<Orders>(`query ($q: String) { orders(first: 100, query: $q) { ${fields} } }`, {
    q: `created_at:>=${since}`,
  });
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
  const first = await api.data<Created>(create, { input });
  expect(first.customerCreate.customer?.email).toBe("ada@example.com");
  expect(api.announced.map(({ topic }) => topic)).toEqual(["customers/create", "customers_email_marketing_consent/update"]);
  const again = await api.data<Created>(create, { input: { email: "ada@example.com" } });
  expect(again.customerCreate).toEqual({ customer: null, userErrors: [{ field: ["email"], message: "Email has already been taken" }] });
  const wrong = await api.data<Created>(create, { input: { email: "ada@" } });
  expect(wrong.customerCreate.userErrors).toEqual([{ field: ["email"], message: "Email is invalid" }]);
  const found = await api.data(
    `{ customerByIdentifier(identifier: { emailAddress: "ADA@example.com" }) { id defaultEmailAddress { marketingState } } }`,
  );
  expect(found).toEqual({
    customerByIdentifier: { id: first.customerCreate.customer?.id, defaultEmailAddress: { marketingState: "SUBSCRIBED" } },
  });
});

test("consent changes, except to a state that may not be set", async () => {
  const customer = api.store.customers.all(shop).find(({ email }) => email);
  const update = `mutation ($input: CustomerEmailMarketingConsentUpdateInput!) { customerEmailMarketingConsentUpdate(input: $input) { userErrors { field message code } } }`;
  const input = (marketingState: string) => ({
    input: { customerId: gid("Customer", customer?.id ?? 0), emailMarketingConsent: { marketingState } },
  });
  expect(await api.data(update, input("UNSUBSCRIBED"))).toEqual({ customerEmailMarketingConsentUpdate: { userErrors: [] } });
  expect(api.store.customers.get(shop, customer?.id ?? 0)?.emailMarketing.state).toBe("UNSUBSCRIBED");
  expect(api.announced[0]).toMatchObject({
    topic: "customers_email_marketing_consent/update",
    payload: { email_marketing_consent: { state: "unsubscribed" } },
  });
  expect(await api.data(update, input("NOT_SUBSCRIBED"))).toMatchObject({
    customerEmailMarketingConsentUpdate: { userErrors: [{ code: "INCLUSION" }] },
  });
});

test("codes are added to a discount a moment later, and those that are taken say so", async () => {
  const create = `mutation ($d: DiscountCodeBasicInput!) { discountCodeBasicCreate(basicCodeDiscount: $d) { codeDiscountNode { id codeDiscount { ... on DiscountCodeBasic { title status } } } userErrors { field code message } } }`;
  const discount = {
    title: "Welcome",
    code: "WELCOME-1",
    startsAt: api.clock.now().toISOString(),
    usageLimit: 1,
    appliesOncePerCustomer: true,
    context: { all: "ALL" },
    customerGets: { value: { percentage: 0.1 }, items: { all: true } },
  };
  const made = await api.data<{ discountCodeBasicCreate: { codeDiscountNode: { id: string } } }>(create, { d: discount });
  const { id } = made.discountCodeBasicCreate.codeDiscountNode;
  expect(await api.data(create, { d: { ...discount, title: "" } })).toMatchObject({
    discountCodeBasicCreate: { userErrors: [{ code: "BLANK" }, { code: "TAKEN" }] },
  });
  const add = `mutation ($id: ID!, $codes: [DiscountRedeemCodeInput!]!) { discountRedeemCodeBulkAdd(discountId: $id, codes: $codes) { bulkCreation { id done codesCount } userErrors { message } } }`;
  const added = await api.data<{ discountRedeemCodeBulkAdd: { bulkCreation: { id: string; done: boolean } } }>(add, {
    id,
    codes: [{ code: "A1" }, { code: "welcome-1" }, { code: "A2" }],
  });
  const { bulkCreation } = added.discountRedeemCodeBulkAdd;
  expect(bulkCreation).toMatchObject({ done: false, codesCount: 3 });
  expect(api.store.discounts.find(shop, ({ title }) => title === "Welcome")?.codes).toHaveLength(1);
  const look = `query ($id: ID!) { discountRedeemCodeBulkCreation(id: $id) { done importedCount failedCount codes(first: 10) { nodes { code errors { code } discountRedeemCode { code } } } } }`;
  await expect
    .poll(() => api.data(look, { id: bulkCreation.id }), { timeout: 2_000 })
    .toMatchObject({ discountRedeemCodeBulkCreation: { done: true } });
  expect(await api.data(look, { id: bulkCreation.id })).toEqual({
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
  expect(api.store.discounts.find(shop, ({ title }) => title === "Welcome")).toMatchObject({
    kind: "percentage",
    value: 10,
    usageLimit: 1,
    codes: [{ code: "WELCOME-1" }, { code: "A1" }, { code: "A2" }],
  });
  expect(await api.data(`{ codeDiscountNodeByCode(code: "a2") { id } }`)).toEqual({ codeDiscountNodeByCode: { id } });
  await api.data("mutation ($id: ID!) { discountCodeDeactivate(id: $id) { userErrors { message } } }", { id });
  expect(await api.data(`{ codeDiscountNodeByCode(code: "a2") { codeDiscount { ... on DiscountCodeBasic { status } } } }`)).toEqual({
    codeDiscountNodeByCode: { codeDiscount: { status: "EXPIRED" } },
  });
});

test("metafields, pixel and the theme's embeds", async () => {
  interface Installation {
    currentAppInstallation: { id: string };
  }
  const { id } = (await api.data<Installation>("{ currentAppInstallation { id } }")).currentAppInstallation;
  const set =
    "mutation ($m: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $m) { metafields { key } userErrors { field code message } } }";
  await api.data(set, { m: [{ ownerId: id, namespace: "attendant", key: "snapshot", type: "json", value: '{"a":1}' }] });
  expect(await api.data(`{ currentAppInstallation { metafield(namespace: "attendant", key: "snapshot") { jsonValue } } }`)).toEqual({
    currentAppInstallation: { metafield: { jsonValue: { a: 1 } } },
  });
  expect(await api.data(set, { m: [{ ownerId: id, key: "snapshot", type: "json", value: "{" }] })).toMatchObject({
    metafieldsSet: { userErrors: [{ field: ["metafields", "0", "value"], code: "INVALID_VALUE" }] },
  });

  const pixel = `mutation ($w: WebPixelInput!) { webPixelCreate(webPixel: $w) { webPixel { id settings } userErrors { code } } }`;
  expect(await api.query("{ webPixel { id } }")).toMatchObject({ json: { data: { webPixel: null } } });
  const made = await api.data<{ webPixelCreate: { webPixel: { settings: string } } }>(pixel, { w: { settings: '{"shopKey":"k"}' } });
  expect(made.webPixelCreate.webPixel.settings).toBe('{"shopKey":"k"}');
  expect(await api.data(pixel, { w: { settings: "{}" } })).toMatchObject({ webPixelCreate: { userErrors: [{ code: "TAKEN" }] } });

  api.store.shops.patch(shop, shop, { embeds: { "app-embed": { enabled: true, settings: {} } } });
  interface Themes {
    themes: { nodes: { files: { nodes: { body: { content: string } }[] } }[] };
  }
  const { themes } = await api.data<Themes>(
    `{ themes(first: 1, roles: MAIN) { nodes { files(filenames: ["config/settings_data.json"]) { nodes { body { ... on OnlineStoreThemeFileBodyText { content } } } } } } }`,
  );
  const content = themes.nodes[0]?.files.nodes[0]?.body.content ?? "";
  expect(content.startsWith("/*")).toBe(true);
  expect(content).toMatch(/"type": "shopify:\/\/apps\/attendant\/blocks\/app-embed\/[^"]+",\s+"disabled": false/);
});
