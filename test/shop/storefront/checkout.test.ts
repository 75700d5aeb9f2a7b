import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { DiscountRecord } from "../store/types";
import { serveTestShop, type TestShop } from "./serve-test-shop";

let world: TestShop;
beforeAll(async () => {
  world = await serveTestShop();
});
beforeEach(() => {
  world.sent.length = 0;
  world.setNow(new Date("2026-11-22T09:00:00Z"));
});
afterAll(() => world.close());

type Visit = ReturnType<TestShop["visitor"]>;
const json = { "content-type": "application/json", accept: "application/json" };
const mug = () => world.store.products.find(world.shop, (p) => p.handle === "stoneware-mug");
const variantId = (index = 0): number => mug()?.variants[index]?.id ?? 0;
const fill = (fields: Record<string, string>): RequestInit => ({ method: "POST", body: new URLSearchParams(fields) });
const address = { firstName: "Mia", lastName: "Vogel", address1: "Gartenweg 2", postalCode: "10437", city: "Berlin", countryCode: "DE" };
const add = (visit: Visit, index = 0, quantity = 1) =>
  visit("/cart/add.js", { method: "POST", headers: json, body: JSON.stringify({ id: variantId(index), quantity }) });
const begin = async (visit: Visit): Promise<string> => (await visit("/checkout")).headers.get("location") ?? "";
const code = (fields: Partial<DiscountRecord> & { code: string }): void => {
  const { code: text, ...rest } = fields;
  world.store.discounts.put({
    id: world.store.nextId(),
    shop: world.shop,
    title: text,
    kind: "percentage",
    value: 10,
    codes: [{ id: world.store.nextId(), code: text, usedCount: 0 }],
    usageLimit: 1,
    oncePerCustomer: false,
    minimumSubtotal: null,
    startsAt: "2026-11-01T00:00:00Z",
    endsAt: "2026-12-01T00:00:00Z",
    status: "ACTIVE",
    deactivated: false,
    createdAt: "2026-11-01T00:00:00Z",
    updatedAt: "2026-11-01T00:00:00Z",
    ...rest,
  });
};

it("makes an order with all that follows from it", async () => {
  code({ code: "WELCOME-1" });
  const visit = world.visitor();
  await add(visit, 0, 2);
  await visit("/cart/update.js", { method: "POST", headers: json, body: JSON.stringify({ attributes: { _attendant: "v-1" } }) });
  const stock = mug()?.variants[0]?.inventory ?? 0;
  const at = await begin(visit);
  expect(at).toMatch(/^\/checkouts\/cn\/[0-9a-f]{32}$/);
  expect(world.sent[0]).toMatchObject({
    topic: "checkouts/create",
    payload: { email: null, shipping_address: [], completed_at: null, note_attributes: [{ name: "_attendant", value: "v-1" }] },
  });
  expect(world.sent[0]?.payload).not.toHaveProperty("customer");

  const contact = await (
    await visit(at, fill({ action: "contact", email: "mia.test@example.com", marketing_shown: "1", marketing_opt_in: "1" }))
  ).json();
  expect(contact).toMatchObject({
    ok: true,
    checkout: { email: "mia.test@example.com", buyerAcceptsEmailMarketing: true, totalPrice: { amount: 48.9, currencyCode: "EUR" } },
  });
  expect(world.topics()).toEqual(["checkouts/create", "customers/create", "customers_email_marketing_consent/update", "checkouts/update"]);
  await visit(at, fill({ action: "discount", discount: "welcome-1" }));
  const incomplete = await visit(at, fill({ action: "pay", email: "mia.test@example.com" }));
  expect(incomplete.status).toBe(422);
  expect(await incomplete.text()).toContain("Enter a last name.");

  world.sent.length = 0;
  const paid = await visit(
    at,
    fill({ action: "pay", email: "mia.test@example.com", marketing_shown: "1", marketing_opt_in: "1", ...address }),
  );
  expect(paid.headers.get("location")).toBe(`${at}/thank_you`);
  const thanks = await (await visit(`${at}/thank_you`)).text();
  expect(thanks).toContain("Thank you, Mia");
  expect(thanks).toContain("checkout_completed");
  expect(await (await visit(`${at}/thank_you`)).text()).not.toContain("checkout_completed");

  expect(world.topics()).toEqual([
    "customers/update",
    "checkouts/update",
    "orders/create",
    "orders/paid",
    "checkouts/update",
    "customers/update",
    "products/update",
  ]);
  const order = world.sent.find(({ topic }) => topic === "orders/create")?.payload ?? {};
  const closed = world.sent[4]?.payload ?? {};
  expect(order).toMatchObject({
    total_price: "44.50",
    subtotal_price: "39.60",
    total_discounts: "4.40",
    discount_codes: [{ code: "WELCOME-1", amount: "4.40", type: "percentage" }],
    financial_status: "paid",
  });
  expect([order.checkout_token, order.cart_token, order.checkout_id, order.note_attributes]).toEqual([
    closed.token,
    closed.cart_token,
    closed.id,
    closed.note_attributes,
  ]);
  expect(closed.completed_at).toBe("2026-11-22T10:00:00+01:00");
  expect(mug()?.variants[0]?.inventory).toBe(stock - 2);
  expect(world.store.discounts.find(world.shop, (d) => d.title === "WELCOME-1")?.codes[0]?.usedCount).toBe(1);
  expect(world.store.customers.find(world.shop, (c) => c.email === "mia.test@example.com")).toMatchObject({
    ordersCount: 1,
    totalSpent: 4450,
    emailMarketing: { state: "SUBSCRIBED" },
  });
  expect((await (await visit("/cart.js")).json()).item_count).toBe(0);
  const status = String(order.order_status_url).replace("https://marl-and-moss.myshopify.com", "");
  expect(await (await world.visitor()(status)).text()).toContain(String(order.name));
});

it("does not take an unticked box for a withdrawal", async () => {
  const customer = world.store.customers.find(world.shop, (c) => c.emailMarketing.state === "SUBSCRIBED");
  const visit = world.visitor();
  await add(visit);
  await visit(await begin(visit), fill({ action: "contact", email: customer?.email ?? "", marketing_shown: "1" }));
  expect(world.store.customers.get(world.shop, customer?.id ?? 0)?.emailMarketing.state).toBe("SUBSCRIBED");
});

it.each([
  ["NOT-THERE", null, "Enter a valid discount code."],
  ["OVER", { endsAt: "2026-11-20T00:00:00Z" }, "This code has expired."],
  ["SOON", { startsAt: "2026-11-25T00:00:00Z" }, "This code is not valid yet."],
  ["OFF", { deactivated: true }, "This code is no longer valid."],
  ["GONE", { codes: [{ id: 1, code: "GONE", usedCount: 1 }] }, "This code has been used already."],
  ["MUCH", { minimumSubtotal: 100_000 }, "Your cart is below the minimum for this code."],
] as const)("says why the code %s does nothing", async (text, fields, words) => {
  if (fields)
    code({
      code: text,
      ...fields,
      codes: "codes" in fields ? fields.codes.map((one) => ({ ...one })) : [{ id: 1, code: text, usedCount: 0 }],
    });
  const visit = world.visitor();
  await add(visit);
  const at = await begin(visit);
  await visit(at, fill({ action: "discount", discount: text }));
  const page = await (await visit(at)).text();
  expect(page).toContain(words);
  expect(page).toContain("€26.90");
});

it("follows the clock: a code ends while the checkout is open", async () => {
  code({ code: "ENDING", endsAt: "2026-11-22T10:00:00Z" });
  const visit = world.visitor();
  await add(visit);
  const at = await begin(visit);
  await visit(at, fill({ action: "discount", discount: "ENDING" }));
  expect(await (await visit(at)).text()).toContain("€24.70");
  world.setNow(new Date("2026-11-22T10:00:01Z"));
  expect(await (await visit(at)).text()).toContain("This code has expired.");
});

it("does not sell what sold out meanwhile", async () => {
  const visit = world.visitor();
  await add(visit, 3);
  const at = await begin(visit);
  const product = mug();
  if (product) world.store.products.put({ ...product, variants: product.variants.map((v, i) => (i === 3 ? { ...v, inventory: 0 } : v)) });
  const answer = await visit(at, fill({ action: "pay", email: "late@example.com", ...address }));
  expect(answer.status).toBe(422);
  expect(world.topics()).not.toContain("orders/create");
});

it("restores an abandoned checkout in another browser, with a code", async () => {
  code({ code: "BACK-10" });
  const visit = world.visitor();
  await add(visit, 1, 2);
  const at = await begin(visit);
  await visit(at, fill({ action: "contact", email: "away@example.com" }));
  const payload = world.sent.at(-1)?.payload ?? {};
  const link = String(payload.abandoned_checkout_url);
  expect(link).toMatch(/^https:\/\/marl-and-moss\.myshopify\.com\/\d+\/checkouts\/ac\/hWN\w+\/recover\?key=[0-9a-f]{32}$/);
  expect(payload).toMatchObject({ email: "away@example.com", customer: { email: "away@example.com" } });

  const other = world.visitor();
  const path = link.replace("https://marl-and-moss.myshopify.com", "");
  const answer = await other(`${path}&discount=BACK-10`);
  expect(answer.headers.get("location")).toBe(at);
  expect(await (await other("/cart.js")).json()).toMatchObject({ item_count: 2, discount_codes: [{ code: "BACK-10", applicable: true }] });
  expect(await (await other(at)).text()).toContain("BACK-10");
  expect((await other(path.replace(/key=\w/, "key=x"))).status).toBe(404);
});
