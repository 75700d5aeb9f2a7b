import { afterAll, beforeAll, expect, it } from "vitest";
import type { DiscountRecord } from "../store/types";
import { serveTestShop, type TestShop } from "./serve-test-shop";

let world: TestShop;
beforeAll(async () => {
  world = await serveTestShop();
});
afterAll(() => world.close());

const json = { "content-type": "application/json", accept: "application/json" };
const post = (body: unknown): RequestInit => ({ method: "POST", headers: json, body: JSON.stringify(body) });
const variantOf = (handle: string, index = 0): number =>
  world.store.products.find(world.shop, (p) => p.handle === handle)?.variants[index]?.id ?? 0;

const discount = (fields: Partial<DiscountRecord> & { code: string }): DiscountRecord => {
  const { code, ...rest } = fields;
  return {
    id: world.store.nextId(),
    shop: world.shop,
    title: code,
    kind: "percentage",
    value: 10,
    codes: [{ id: world.store.nextId(), code, usedCount: 0 }],
    usageLimit: 1,
    oncePerCustomer: false,
    startsAt: "2026-11-01T00:00:00Z",
    endsAt: "2026-12-01T00:00:00Z",
    status: "ACTIVE",
    deactivated: false,
    minimumSubtotal: null,
    createdAt: "2026-11-01T00:00:00Z",
    updatedAt: "2026-11-01T00:00:00Z",
    ...rest,
  };
};

it("adds, changes, notes and clears as the AJAX API does", async () => {
  const visit = world.visitor();
  const mug = variantOf("stoneware-mug");
  const added = await (await visit("/cart/add.js", post({ id: mug, quantity: 2, properties: { Engraving: "Mia" } }))).json();
  expect(added).toMatchObject({
    variant_id: mug,
    quantity: 2,
    properties: { Engraving: "Mia" },
    product_title: "Stoneware mug",
    price: 2200,
    line_price: 4400,
    handle: "stoneware-mug",
  });
  await visit(
    "/cart/add.js",
    post({
      items: [
        { id: mug, quantity: 1 },
        { id: variantOf("linen-tea-towel"), quantity: 1 },
      ],
    }),
  );
  const cart = await (await visit("/cart.js")).json();
  expect(cart).toMatchObject({ item_count: 4, total_price: 8400, currency: "EUR" });
  expect(cart.items).toHaveLength(3);
  const changed = await (await visit("/cart/change.js", post({ id: added.key, quantity: 0 }))).json();
  expect(changed.item_count).toBe(2);
  const updated = await (await visit("/cart/update.js", post({ note: "gift", attributes: { _visitor: "v1" } }))).json();
  expect(updated).toMatchObject({ note: "gift", attributes: { _visitor: "v1" } });
  expect(await (await visit("/cart/clear.js", post({}))).json()).toMatchObject({ item_count: 0, items: [] });
});

it("takes url-encoded and multipart forms too, and leads a plain form to the cart", async () => {
  const visit = world.visitor();
  const form = new FormData();
  form.set("id", String(variantOf("stoneware-mug")));
  form.set("properties[Note]", "x");
  const answer = await visit("/cart/add", { method: "POST", body: form });
  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/cart"]);
  const more = await visit("/cart/add.js", {
    method: "POST",
    body: new URLSearchParams({ id: String(variantOf("stoneware-mug", 1)), quantity: "1" }),
  });
  expect(more.status).toBe(200);
  expect((await (await visit("/cart.js")).json()).items.map((item: { properties: object }) => item.properties)).toEqual([
    {},
    { Note: "x" },
  ]);
});

it("refuses what is sold out, unknown, or more than there is", async () => {
  const visit = world.visitor();
  const soldOut = await visit("/cart/add.js", post({ id: variantOf("childs-cup") }));
  expect(soldOut.status).toBe(422);
  expect((await soldOut.json()).description).toMatch(/already sold out/);
  expect((await visit("/cart/add.js", post({ id: 5 }))).status).toBe(404);
  expect((await visit("/cart/add.js", post({ id: variantOf("stoneware-mug"), quantity: 900 }))).status).toBe(422);
  expect((await visit("/cart/change.js", post({ id: "nothing", quantity: 1 }))).status).toBe(400);
});

it("answers sections with the cart", async () => {
  const visit = world.visitor();
  const answer = await (
    await visit("/cart/add.js", post({ id: variantOf("stoneware-mug"), quantity: 1, sections: ["cart-drawer", "none"] }))
  ).json();
  expect(answer.sections["cart-drawer"]).toContain("Stoneware mug");
  expect(answer.sections.none).toBeNull();
  const page = await visit("/?section_id=header");
  expect(await page.text()).toMatch(/^<div id="shopify-section-header"/);
});

it("keeps a code from a discount link, for a cart that begins later too", async () => {
  world.store.discounts.put(discount({ code: "TEN-LINK" }));
  const visit = world.visitor();
  const link = await visit("/discount/ten-link?redirect=/products/stoneware-mug");
  expect([link.status, link.headers.get("location")]).toEqual([302, "/products/stoneware-mug"]);
  await visit("/cart/add.js", post({ id: variantOf("stoneware-mug") }));
  const cart = await (await visit("/cart.js")).json();
  expect(cart).toMatchObject({ total_price: 1980, total_discount: 220, discount_codes: [{ code: "ten-link", applicable: true }] });
  expect((await visit("/discount/X?redirect=//evil.example")).headers.get("location")).toBe("/");
});

it("fills a cart from a permalink and goes to the checkout", async () => {
  const visit = world.visitor();
  const mug = variantOf("stoneware-mug");
  const answer = await visit(
    `/cart/${mug}:2,${variantOf("childs-cup")}:1?discount=TEN-LINK&attributes[ref]=mail&checkout[email]=a@example.com`,
  );
  expect(answer.headers.get("location")).toBe("/checkout?email=a%40example.com");
  expect(await (await visit("/cart.js")).json()).toMatchObject({ item_count: 2, attributes: { ref: "mail" } });
});
