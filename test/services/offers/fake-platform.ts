import type { VendorRefusal } from "~/domain/shared/outcome";
import type { NewDiscount, Platform } from "~/domain/shared/platform";

/** A platform that keeps what it is given, as Shopify would: a code exists once, and asking again for a discount finds the first. */
export interface FakePlatform extends Platform {
  discounts: { id: string; given: NewDiscount; codes: string[] }[];
  snapshots: string[];
  /** What each customer's page is told. */
  known: Map<string, string>;
  /** Customers it does not know. */
  gone: Set<string>;
  calls: string[];
  /** Answers every call with this, until it is null again. */
  refusal: VendorRefusal | null;
  /** Awaited before each answer. */
  before: (call: string) => Promise<void>;
}

export function fakePlatform(): FakePlatform {
  const answer = async <Value>(call: string, work: () => Value) => {
    fake.calls.push(call);
    await fake.before(call);
    return fake.refusal ?? { ok: true as const, value: work() };
  };
  const never = () => Promise.reject(new Error("not part of this test"));
  const fake: FakePlatform = {
    discounts: [],
    snapshots: [],
    known: new Map(),
    gone: new Set(),
    calls: [],
    refusal: null,
    before: async () => {},
    createDiscount: (given) =>
      answer("createDiscount", () => {
        const known = fake.discounts.find(({ codes }) => codes.includes(given.firstCode));
        if (known) return { externalId: known.id };
        const id = `discount-${fake.discounts.length + 1}`;
        fake.discounts.push({ id, given, codes: [given.firstCode] });
        return { externalId: id };
      }),
    addCodes: (discountId, codes) =>
      answer("addCodes", () => {
        const discount = fake.discounts.find(({ id }) => id === discountId);
        if (!discount) throw new Error(`There is no ${discountId}`);
        discount.codes = [...new Set([...discount.codes, ...codes])];
        return null;
      }),
    setSnapshot: (body) =>
      answer("setSnapshot", () => {
        fake.snapshots.push(body);
        return null;
      }),
    setKnownShoppers: (shoppers) =>
      answer("setKnownShoppers", () => {
        if (shoppers.length > 25) throw new Error("at most 25 in one call");
        const there = shoppers.filter(({ customerId }) => !fake.gone.has(customerId));
        for (const { customerId, body } of there) fake.known.set(customerId, body);
        return { unknown: shoppers.filter((one) => !there.includes(one)).map(({ customerId }) => customerId) };
      }),
    declareKnownShoppers: never,
    shop: never,
    products: never,
    customers: never,
    orders: never,
    stopDiscount: never,
    registerPixel: never,
    embedStatus: never,
    setEmailConsent: never,
  };
  return fake;
}
