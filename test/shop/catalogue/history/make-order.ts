import type { Store } from "../../store/store";
import type { CustomerRecord, OrderLineRecord, OrderRecord, ProductRecord } from "../../store/types";
import type { Random } from "../random";
import type { DecemberSale } from "./december-sale";

const hour = 3_600_000;
const day = 24 * hour;
const hex = (random: Random, length: number): string => Array.from({ length }, () => random.between(0, 15).toString(16)).join("");

/** What one shopper put together in one visit: one to four things, mostly one of each, best sellers more often. */
export function chooseLines(store: Store, products: readonly ProductRecord[], random: Random): OrderLineRecord[] {
  const weights = products.map((product) => (product.tags.includes("bestseller") ? 5 : product.tags.includes("sale") ? 3 : 1));
  const chosen = new Map<number, OrderLineRecord>();
  for (let left = random.weighted([1, 2, 3, 4], [44, 32, 16, 8]); left > 0; left -= 1) {
    const product = random.weighted(products, weights);
    const variant = random.pick(product.variants);
    if (chosen.has(variant.id)) continue;
    chosen.set(variant.id, {
      id: store.nextId(),
      key: `${variant.id}:${hex(random, 32)}`,
      variantId: variant.id,
      productId: product.id,
      quantity: random.weighted([1, 2, 4], [78, 17, 5]),
      properties: {},
      title: product.title.en ?? Object.values(product.title)[0] ?? "",
      variantTitle: variant.title,
      price: variant.price,
    });
  }
  return [...chosen.values()];
}

export interface PastOrder {
  shop: string;
  customer: CustomerRecord;
  lines: OrderLineRecord[];
  at: Date;
  now: Date;
  number: number;
  shipping: (subtotal: number) => number;
  /** The sale that was on. */
  sale?: DecemberSale;
}

/** A paid order of the past, sent and delivered as far as `now` allows; one in twenty came back, one in fifty was cancelled. */
export function makeOrder(store: Store, past: PastOrder, random: Random): OrderRecord {
  const { customer, lines, at, now } = past;
  const subtotal = lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
  const welcome = random.chance(0.12) ? { code: "HELLO10", amount: Math.round(subtotal * 0.1) } : null;
  const { sale } = past;
  const code = sale && random.chance(0.7) ? { code: sale.code, amount: Math.round((subtotal * sale.percent) / 100) } : welcome;
  const shipping = past.shipping(subtotal);
  const sentAt = new Date(at.getTime() + random.between(5, 44) * hour);
  const deliveredAt = new Date(sentAt.getTime() + random.between(26, 110) * hour);
  const cancelled = random.chance(0.02);
  const refundedAt = new Date(deliveredAt.getTime() + random.between(3, 12) * day);
  const refunded = !cancelled && random.chance(0.05) && refundedAt <= now;
  const done = deliveredAt <= now ? deliveredAt.toISOString() : null;
  const last = refunded ? refundedAt : deliveredAt <= now ? deliveredAt : sentAt <= now ? sentAt : at;
  return {
    id: store.nextId(),
    shop: past.shop,
    name: `#${past.number}`,
    number: past.number,
    customerId: customer.id,
    email: customer.email,
    checkoutToken: hex(random, 32),
    checkoutId: store.nextId(),
    cartToken: `hWN${hex(random, 21)}`,
    attributes: {},
    discountCodes: code ? [code] : [],
    lines,
    subtotal,
    shipping,
    total: subtotal - (code?.amount ?? 0) + shipping,
    shippingAddress: {
      firstName: customer.firstName,
      lastName: customer.lastName,
      address1: customer.address1,
      city: customer.city,
      zip: customer.zip,
      country: customer.country,
    },
    acceptsMarketing: customer.emailMarketing.state === "SUBSCRIBED",
    locale: customer.locale,
    note: "",
    key: hex(random, 32),
    createdAt: at.toISOString(),
    updatedAt: (cancelled ? new Date(Math.min(at.getTime() + 2 * hour, now.getTime())) : last).toISOString(),
    cancelledAt: cancelled ? new Date(Math.min(at.getTime() + 2 * hour, now.getTime())).toISOString() : null,
    refundedAt: refunded ? refundedAt.toISOString() : null,
    fulfillment:
      cancelled || sentAt > now
        ? null
        : { id: store.nextId(), createdAt: sentAt.toISOString(), updatedAt: done ?? sentAt.toISOString(), deliveredAt: done },
  };
}
