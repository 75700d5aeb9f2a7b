import { beforeAll, describe, expect, it } from "vitest";
import { shopifyPlatform } from "~/adapters/shopify-admin/shopify-platform";
import type { VendorOutcome } from "~/domain/shared/outcome";
import type { Page, Platform } from "~/domain/shared/platform";
import { type LocalAdmin, openLocalAdmin } from "../../support/local-admin";

const euro = "marl-and-moss.myshopify.com";
const won = "north-lane.myshopify.com";
let admin: LocalAdmin;
let platform: Platform;
beforeAll(() => {
  admin = openLocalAdmin();
  platform = shopifyPlatform({ graphql: admin.graphql(euro) });
});

function value<Value>(outcome: VendorOutcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

async function all<Item>(read: (after: string | null) => Promise<VendorOutcome<Page<Item>>>): Promise<Item[]> {
  const items: Item[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<Item> = value(await read(after));
    items.push(...page.items);
    if (page.next === null) return items;
    after = page.next;
  }
}

describe("Shopify as a platform, against its real schema", () => {
  it("reads what the shop is", async () => {
    expect(value(await platform.shop())).toMatchObject({ currency: "EUR", timezone: "Europe/Berlin", primaryLocale: "en", country: "DE" });
    const second = value(await shopifyPlatform({ graphql: admin.graphql(won) }).shop());
    expect(second).toMatchObject({ currency: "KRW", timezone: "Asia/Seoul", primaryLocale: "ko" });
  });

  it("reads every product with its variants, in minor units of the currency", async () => {
    const products = await all((after) => platform.products(after));
    expect(products.length).toBe(admin.store.products.all(euro).length);
    const stored = admin.store.products.all(euro)[0];
    const product = products.find(({ externalId }) => externalId === String(stored?.id));
    expect(product?.variants[0]?.priceCents).toBe(stored?.variants[0]?.price);
    expect(product?.imageUrl).toMatch(/^https:/);

    const inWon = await all((after) => shopifyPlatform({ graphql: admin.graphql(won) }).products(after));
    const storedInWon = admin.store.products.all(won).find(({ id }) => String(id) === inWon[0]?.externalId);
    expect(inWon[0]?.variants[0]?.priceCents).toBe((storedInWon?.variants[0]?.price ?? 0) / 100);
  });

  it("reads customers with what they agreed to", async () => {
    const customers = await all((after) => platform.customers(after));
    expect(customers.length).toBe(admin.store.customers.all(euro).length);
    expect(new Set(customers.map(({ emailConsent }) => emailConsent?.state))).toContain("subscribed");
  });

  it("reads the orders since a moment, oldest first", async () => {
    const since = new Date("2026-11-07T00:00:00Z");
    const orders = await all((after) => platform.orders(since, after));
    const expected = admin.store.orders.all(euro).filter(({ createdAt }) => new Date(createdAt) >= since);
    expect(orders.length).toBe(expected.length);
    expect(orders.every(({ placedAt }) => placedAt >= since)).toBe(true);
    expect(orders.some(({ deliveredAt }) => deliveredAt !== null)).toBe(true);
  });

  const discount = {
    title: "Welcome, 17 November",
    kind: "percentage" as const,
    value: 10,
    firstCode: "HELLO-AAAA",
    startsAt: new Date("2026-11-17T00:00:00Z"),
    endsAt: new Date("2026-11-25T00:00:00Z"),
  };

  it("makes a discount once, adds codes, and ends it", async () => {
    const first = value(await platform.createDiscount(discount));
    expect(value(await platform.createDiscount(discount))).toEqual(first);
    expect(await platform.addCodes(first.externalId, ["HELLO-BBBB", "HELLO-CCCC"])).toEqual({ ok: true, value: null });
    expect(await platform.addCodes(first.externalId, ["HELLO-CCCC", "HELLO-DDDD"])).toEqual({ ok: true, value: null });
    const stored = admin.store.discounts.all(euro).find(({ title }) => title === discount.title);
    expect(stored?.codes.map(({ code }) => code).sort()).toEqual(["HELLO-AAAA", "HELLO-BBBB", "HELLO-CCCC", "HELLO-DDDD"]);
    expect(stored).toMatchObject({ kind: "percentage", value: 10, usageLimit: 1 });
    expect(await platform.stopDiscount(first.externalId)).toEqual({ ok: true, value: null });
    expect(admin.store.discounts.get(euro, stored?.id ?? 0)?.deactivated).toBe(true);
  });

  it("makes amounts in the shop's currency, and free shipping", async () => {
    value(await platform.createDiscount({ ...discount, title: "Five", kind: "amount", value: 500, firstCode: "FIVE" }));
    value(await platform.createDiscount({ ...discount, title: "Free", kind: "free-shipping", value: 0, firstCode: "FREE" }));
    const kinds = admin.store.discounts.all(euro).filter(({ title }) => title === "Five" || title === "Free");
    expect(kinds.map(({ kind, value: worth }) => [kind, worth])).toEqual([
      ["amount", 500],
      ["free-shipping", 0],
    ]);
  });

  it("does not take another's discount for its own", async () => {
    const outcome = await platform.createDiscount({ ...discount, title: "Another", firstCode: "FIVE" });
    expect(outcome).toMatchObject({ ok: false, reason: "never" });
  });

  it("hands over the snapshot, and says when it is too large", async () => {
    expect(await platform.setSnapshot('{"number":1}')).toEqual({ ok: true, value: null });
    expect(
      admin.store.metafields
        .all(euro)
        .some(({ namespace, key, value: body }) => namespace === "attendant" && key === "snapshot" && body === '{"number":1}'),
    ).toBe(true);
    expect(await platform.setSnapshot(`"${"x".repeat(140_000)}"`)).toMatchObject({ ok: false, reason: "never" });
  });

  it("registers the pixel, and a second time brings its settings up to date", async () => {
    const settings = (shopKey: string) => ({ shopKey, endpoint: "https://app.example.com/ingest" });
    expect(await platform.registerPixel(settings("one"))).toEqual({ ok: true, value: null });
    expect(await platform.registerPixel(settings("two"))).toEqual({ ok: true, value: null });
    expect(JSON.parse(admin.store.shop(euro)?.webPixel?.settings ?? "{}")).toEqual(settings("two"));
  });

  it("sees whether the app embed is on", async () => {
    const embed = (enabled: boolean) => ({ embeds: { attendant: { enabled, settings: {} } } });
    admin.store.shops.patch(euro, euro, embed(false));
    expect(value(await platform.embedStatus())).toEqual({ enabled: false });
    admin.store.shops.patch(euro, euro, embed(true));
    expect(value(await platform.embedStatus())).toEqual({ enabled: true });
  });

  it("sets the consent of a customer that it finds, or makes", async () => {
    const at = new Date("2026-11-17T09:00:00Z");
    const made = value(
      await platform.setEmailConsent({
        customerId: null,
        email: "new@example.com",
        state: "subscribed",
        at,
        firstName: "Ada",
        locale: "en",
      }),
    );
    const found = value(
      await platform.setEmailConsent({
        customerId: null,
        email: "new@example.com",
        state: "unsubscribed",
        at: new Date(at.getTime() + 1000),
      }),
    );
    expect(found).toEqual(made);
    expect(
      value(
        await platform.setEmailConsent({
          customerId: made.customerId,
          email: "new@example.com",
          state: "subscribed",
          at: new Date(at.getTime() + 2000),
        }),
      ),
    ).toEqual(made);
    expect(admin.store.customers.all(euro).filter(({ email }) => email === "new@example.com")).toHaveLength(1);
    const nobody = await platform.setEmailConsent({ customerId: null, email: "nobody@example.com", state: "unsubscribed", at });
    expect(nobody).toMatchObject({ ok: false, reason: "never" });
  });
});
