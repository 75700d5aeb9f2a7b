import type { PlatformCheckout } from "../shared/platform";

export type KeptCheckout = Omit<PlatformCheckout, "customerId" | "acceptsMarketing">;

/** Puts what a delivery says and what is stored together; the result is the same in whatever order deliveries come. */
export function keepNewestCheckout(stored: KeptCheckout, said: KeptCheckout): KeptCheckout {
  const newest = isNewer(said, stored) ? said : stored;
  const other = newest === said ? stored : said;
  return {
    ...newest,
    // The address and the link do not go away again.
    email: newest.email ?? other.email,
    phone: newest.phone ?? other.phone,
    recoverUrl: newest.recoverUrl ?? other.recoverUrl,
    startedAt: stored.startedAt < said.startedAt ? stored.startedAt : said.startedAt,
    completedAt: stored.completedAt ?? said.completedAt,
  };
}

/** Of two deliveries of one second, the one that knows more; at last any rule that does not depend on which came first. */
function isNewer(a: KeptCheckout, b: KeptCheckout): boolean {
  const difference = a.changedAt.getTime() - b.changedAt.getTime();
  return difference > 0 || (difference === 0 && essence(a) > essence(b));
}

function essence({ email, phone, totalCents, lines, recoverUrl }: KeptCheckout): string {
  return JSON.stringify([email !== null, phone !== null, lines.length, totalCents, lines, email, phone, recoverUrl]);
}
