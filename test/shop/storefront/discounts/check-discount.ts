import type { Store } from "../../store/store";
import type { DiscountRecord } from "../../store/types";

export type DiscountRefusal = "unknown" | "deactivated" | "not-started" | "ended" | "used-up" | "used-before" | "minimum";

export type DiscountCheck = { ok: true; discount: Readonly<DiscountRecord>; code: string } | { ok: false; reason: DiscountRefusal };

/** Finds the discount that has a code; codes are the same in capitals and in small letters. */
export function findDiscount(
  store: Store,
  shop: string,
  code: string,
): { discount: Readonly<DiscountRecord>; code: DiscountRecord["codes"][number] } | undefined {
  const wanted = code.trim().toLowerCase();
  for (const discount of store.discounts.all(shop)) {
    const found = discount.codes.find((known) => known.code.toLowerCase() === wanted);
    if (found) return { discount, code: found };
  }
  return undefined;
}

/**
 * Whether a code may be used now. `subtotal` in cents before discounts; `customerId` or `email` of the buyer when known, for
 * codes that a customer may use once.
 */
export function checkDiscount(
  store: Store,
  shop: string,
  code: string,
  now: Date,
  buyer: { subtotal: number; customerId?: number | null; email?: string | null },
): DiscountCheck {
  const found = findDiscount(store, shop, code);
  if (!found) return { ok: false, reason: "unknown" };
  const { discount } = found;
  const time = now.toISOString();
  if (discount.deactivated) return { ok: false, reason: "deactivated" };
  if (new Date(discount.startsAt).toISOString() > time) return { ok: false, reason: "not-started" };
  if (discount.endsAt && new Date(discount.endsAt).toISOString() <= time) return { ok: false, reason: "ended" };
  if (discount.usageLimit !== null && found.code.usedCount >= discount.usageLimit) return { ok: false, reason: "used-up" };
  if (discount.oncePerCustomer && usedBefore(store, shop, found.code.code, buyer)) return { ok: false, reason: "used-before" };
  if (discount.minimumSubtotal !== null && buyer.subtotal < discount.minimumSubtotal) return { ok: false, reason: "minimum" };
  return { ok: true, discount, code: found.code.code };
}

function usedBefore(store: Store, shop: string, code: string, buyer: { customerId?: number | null; email?: string | null }): boolean {
  if (!buyer.customerId && !buyer.email) return false;
  return store.orders
    .all(shop)
    .some(
      (order) =>
        !order.cancelledAt &&
        order.discountCodes.some((used) => used.code.toLowerCase() === code.toLowerCase()) &&
        ((buyer.customerId && order.customerId === buyer.customerId) ||
          (buyer.email && order.email?.toLowerCase() === buyer.email.toLowerCase())),
    );
}
