import type { PlatformOrder } from "../shared/platform";

/** What is kept of an order: what the platform said last, and the moments that once passed stay passed. */
export type KeptOrder = Omit<PlatformOrder, "customer">;

/** Puts what a delivery says and what is stored together; the result is the same in whatever order deliveries come. */
export function keepNewestOrder(stored: KeptOrder, said: KeptOrder): KeptOrder {
  const newest = isNewer(said, stored) ? said : stored;
  return {
    ...newest,
    placedAt: new Date(Math.min(stored.placedAt.getTime(), said.placedAt.getTime())),
    cancelledAt: earlier(stored.cancelledAt, said.cancelledAt),
    fulfilledAt: earlier(stored.fulfilledAt, said.fulfilledAt),
    deliveredAt: earlier(stored.deliveredAt, said.deliveredAt),
  };
}

/** Of two deliveries of one second, any rule will do that does not depend on which came first. */
function isNewer(a: KeptOrder, b: KeptOrder): boolean {
  const difference = a.changedAt.getTime() - b.changedAt.getTime();
  return difference > 0 || (difference === 0 && essence(a) > essence(b));
}

function essence({ name, email, totalCents, lines, discountCodes }: KeptOrder): string {
  return JSON.stringify([email !== null, totalCents, discountCodes, lines, name, email]);
}

function earlier(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
