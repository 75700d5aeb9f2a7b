import type { Store } from "../../store/store";
import type { CheckoutRecord, CustomerRecord, ProductRecord } from "../../store/types";
import type { Random } from "../random";
import { type DecemberSale, decemberSale } from "./december-sale";
import { chooseLines, makeOrder } from "./make-order";

export interface History {
  shop: string;
  products: readonly ProductRecord[];
  customers: readonly CustomerRecord[];
  days: number;
  /** On an ordinary week day; weekends and the time before the holidays have more. */
  ordersPerDay: number;
  now: Date;
  shipping: (subtotal: number) => number;
}

const day = 86_400_000;
const hourWeights = [1, 1, 0, 0, 0, 1, 2, 4, 6, 6, 6, 7, 9, 8, 6, 6, 7, 8, 10, 13, 15, 13, 8, 4];
const hours = hourWeights.map((_, hour) => hour);

const busy = (date: Date): number => {
  const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6 ? 1.35 : 1;
  const season = [0.8, 0.85, 0.95, 1, 1.05, 0.9, 0.8, 0.85, 1, 1.1, 1.35, 1.7][date.getUTCMonth()] ?? 1;
  return weekend * season;
};

const abandoned = (store: Store, history: History, customer: CustomerRecord, at: Date, random: Random): CheckoutRecord => {
  const token = Array.from({ length: 32 }, () => random.between(0, 15).toString(16)).join("");
  return {
    id: store.nextId(),
    token,
    key: token.split("").reverse().join(""),
    shop: history.shop,
    cartToken: `hWN${token.slice(0, 21)}`,
    lines: chooseLines(store, history.products, random).map(({ key, variantId, productId, quantity, properties }) => ({
      key,
      variantId,
      productId,
      quantity,
      properties,
    })),
    attributes: {},
    discountCode: null,
    email: customer.email,
    phone: null,
    acceptsMarketing: customer.emailMarketing.state === "SUBSCRIBED",
    customerId: customer.id,
    shippingAddress: null,
    note: "",
    locale: customer.locale,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
    completedAt: null,
    orderId: null,
  };
};

/** The sale's code as it stands among the shop's discounts: over. */
function keepSale(store: Store, shop: string, { code, percent, from, to }: DecemberSale, usedCount: number): void {
  store.discounts.put({
    id: store.nextId(),
    shop,
    title: code,
    kind: "percentage",
    value: percent,
    minimumSubtotal: null,
    codes: [{ id: store.nextId(), code, usedCount }],
    usageLimit: null,
    oncePerCustomer: false,
    startsAt: from.toISOString(),
    endsAt: to.toISOString(),
    status: "EXPIRED",
    deactivated: false,
    createdAt: from.toISOString(),
    updatedAt: to.toISOString(),
  });
}

/** Puts past orders and abandoned checkouts into the store, oldest first; a third of the customers buys again and again. */
export function makeHistory(store: Store, history: History, random: Random): void {
  const spent = new Map<number, { count: number; total: number; at: string }>();
  const regulars = history.customers.filter((_, i) => i % 3 === 0);
  const sale = decemberSale(history.now);
  let saleUses = 0;
  const start = new Date(history.now.getTime() - history.days * day);
  start.setUTCHours(0, 0, 0, 0);
  for (let date = start.getTime(); date < history.now.getTime(); date += day) {
    const onSale = date >= sale.from.getTime() && date < sale.to.getTime();
    const wanted = history.ordersPerDay * (onSale ? 2.4 : 1) * busy(new Date(date)) * (0.7 + random.next() * 0.6);
    const visits = Array.from(
      { length: Math.round(wanted) },
      () => date + random.weighted(hours, hourWeights) * 3_600_000 + random.between(0, 3_599_999),
    ).sort((a, b) => a - b);
    for (const time of visits) {
      if (time > history.now.getTime() - 3_600_000) continue;
      const at = new Date(time);
      const customer = random.chance(0.55) && regulars.length > 0 ? random.pick(regulars) : random.pick(history.customers);
      if (customer.createdAt > at.toISOString()) continue;
      if (random.chance(0.25)) {
        store.checkouts.put(abandoned(store, history, random.pick(history.customers), at, random));
      }
      const number = store.count(`order:${history.shop}`, 1001);
      const order = makeOrder(
        store,
        { ...history, customer, lines: chooseLines(store, history.products, random), at, number, ...(onSale ? { sale } : {}) },
        random,
      );
      if (order.discountCodes.some(({ code }) => code === sale.code)) saleUses += 1;
      store.orders.put(order);
      const before = spent.get(customer.id) ?? { count: 0, total: 0, at: "" };
      spent.set(customer.id, { count: before.count + 1, total: before.total + (order.cancelledAt ? 0 : order.total), at: order.createdAt });
    }
  }
  if (saleUses > 0) keepSale(store, history.shop, sale, saleUses);
  for (const customer of history.customers) {
    const sum = spent.get(customer.id);
    store.customers.put({
      ...customer,
      ordersCount: sum?.count ?? 0,
      totalSpent: sum?.total ?? 0,
      updatedAt: sum?.at ?? customer.updatedAt,
    });
  }
}
