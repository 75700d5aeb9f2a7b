import { afterAll, beforeAll, expect, it } from "vitest";
import { serveTestShop, type TestShop } from "./serve-test-shop";

let world: TestShop;
beforeAll(async () => {
  world = await serveTestShop();
});
afterAll(() => world.close());

type Visit = ReturnType<TestShop["visitor"]>;
const json = { "content-type": "application/json", accept: "application/json" };
const body = (value: unknown): RequestInit => ({ method: "POST", headers: json, body: JSON.stringify(value) });
const read = async (visit: Visit, path: string, init?: RequestInit) => (await visit(path, init)).json();
const choose = (visit: Visit, country: string, root = "") =>
  visit(`${root}/localization`, { method: "POST", body: new URLSearchParams({ country_code: country, return_to: `${root}/cart` }) });
const variantOf = (handle: string): number => world.store.products.find(world.shop, (one) => one.handle === handle)?.variants[0]?.id ?? 0;

it.each([
  ["DE", "EUR", "1.0", 2200, "€22.00"],
  ["US", "USD", "1.1", 2500, "$25.00"],
  ["KR", "KRW", "1600", 3_520_000, "₩35,200"],
])("sells to %s in %s at the market's own price", async (country, currency, rate, cents, text) => {
  const visit = world.visitor();
  expect((await choose(visit, country, "/ko")).headers.get("location")).toBe("/ko/cart");
  const page = await (await visit("/products/stoneware-mug")).text();
  expect(page).toContain(`Shopify.currency={active:"${currency}",rate:"${rate}"}`);
  expect(page).toContain(`Shopify.country="${country}"`);
  expect(page).toContain(text);
  expect((await read(visit, "/products/stoneware-mug.js")).variants[0]).toMatchObject({ price: cents, available: true });
  expect((await read(visit, "/products/stoneware-mug.json")).product.variants[0]).toMatchObject({
    price: (cents / 100).toFixed(2),
    price_currency: currency,
  });
  await visit("/cart/add.js", body({ id: variantOf("stoneware-mug"), quantity: 2 }));
  expect(await read(visit, "/ko/cart.js")).toMatchObject({ currency, total_price: cents * 2, items_subtotal_price: cents * 2 });
  const checkout = (await visit("/checkout")).headers.get("location") ?? "";
  expect(await (await visit(checkout)).text()).toContain(`<small>${currency}</small>`);
});

it("counts a code and free postage in the shop's own money", async () => {
  world.store.discounts.put({
    id: 9,
    shop: world.shop,
    title: "FIVE",
    kind: "amount",
    value: 500,
    codes: [{ id: 10, code: "FIVE", usedCount: 0 }],
    usageLimit: null,
    oncePerCustomer: false,
    minimumSubtotal: 2000,
    startsAt: "2026-11-01T00:00:00Z",
    endsAt: null,
    status: "ACTIVE",
    deactivated: false,
    createdAt: "2026-11-01T00:00:00Z",
    updatedAt: "2026-11-01T00:00:00Z",
  });
  const visit = world.visitor();
  await choose(visit, "KR");
  await visit("/discount/FIVE");
  await visit("/cart/add.js", body({ id: variantOf("stoneware-mug") }));
  expect(await read(visit, "/cart.js")).toMatchObject({ original_total_price: 3_520_000, total_discount: 800_000, total_price: 2_720_000 });
});

it("lets the shopper choose the country beside the language, named in their language", async () => {
  const page = await (await world.visitor()("/ko")).text();
  expect(page).toMatch(/<option value="US"\s*>미국 \(USD \$\)<\/option>/);
  expect(page).toMatch(/<option value="DE" selected>독일 \(EUR €\)<\/option>/);
});

it("keeps orders in the shop's money, whatever they were shown in", async () => {
  const visit = world.visitor();
  await choose(visit, "US");
  await visit("/cart/add.js", body({ id: variantOf("stoneware-mug") }));
  const at = (await visit("/checkout")).headers.get("location") ?? "";
  const fields = { email: "us@example.com", lastName: "Doe", address1: "1 Main", postalCode: "10001", city: "New York", countryCode: "US" };
  await visit(at, { method: "POST", body: new URLSearchParams({ action: "pay", ...fields }) });
  const order = world.sent.find(({ topic }) => topic === "orders/create")?.payload;
  expect(order).toMatchObject({ currency: "EUR", subtotal_price: "22.00" });
  expect(await (await visit(`${at}/thank_you`)).text()).toContain("$25.00");
});

it("recommends, suggests and answers what it does not have as Shopify does", async () => {
  const visit = world.visitor();
  const product = world.store.products.find(world.shop, (one) => one.handle === "stoneware-mug");
  const related = await read(visit, `/recommendations/products.json?product_id=${product?.id}&limit=3&intent=related`);
  expect(related.intent).toBe("related");
  expect(related.products).toHaveLength(3);
  expect(related.products[0]).toMatchObject({
    available: expect.any(Boolean),
    price: expect.any(Number),
    url: expect.stringMatching(/^\/products\//),
  });
  const beside = await read(visit, `/ko/recommendations/products.json?product_id=${product?.id}&intent=complementary`);
  expect(beside.intent).toBe("complementary");
  expect((await visit("/recommendations/products.json")).status).toBe(422);
  expect((await visit("/recommendations/products.json?product_id=5")).status).toBe(404);
  const found = await read(visit, "/search/suggest.json?q=mug&resources[type]=product,page&resources[limit]=2");
  expect(found.resources.results.products).toHaveLength(2);
  expect(found.resources.results.products[0]).toMatchObject({
    price: expect.stringMatching(/^\d+\.\d\d$/),
    available: expect.any(Boolean),
  });
  expect(found.resources.results).toHaveProperty("pages");
  expect(found.resources.results).not.toHaveProperty("collections");
  expect((await visit("/products/nowhere.js")).status).toBe(404);
});
