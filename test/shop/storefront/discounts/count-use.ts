import type { Store } from "../../store/store";
import { findDiscount } from "./check-discount";

/** Counts one more use of a code, or takes one back with `by: -1`. Unknown codes are passed over. */
export function countDiscountUse(store: Store, shop: string, code: string, now: Date, by: 1 | -1 = 1): void {
  const found = findDiscount(store, shop, code);
  if (!found) return;
  store.discounts.patch(shop, found.discount.id, {
    updatedAt: now.toISOString(),
    codes: found.discount.codes.map((known) =>
      known.id === found.code.id ? { ...known, usedCount: Math.max(0, known.usedCount + by) } : known,
    ),
  });
}
