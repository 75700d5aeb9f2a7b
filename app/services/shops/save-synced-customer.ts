import type { PlatformCustomer } from "~/domain/shared/platform";
import type { Tx } from "../db";
import { recordConsent } from "../privacy/record-consent";
import { recountOrders } from "../profiles/recount-orders";
import { saveCustomer } from "../profiles/save-customer";

/** Keeps a customer as the sync reads them: facts, the orders from before our records, and what they agreed to. */
export async function saveSyncedCustomer(tx: Tx, shopId: number, customer: PlatformCustomer, now: Date): Promise<void> {
  const profileId = await saveCustomer(tx, shopId, customer, now);
  await setOrdersBefore(tx, shopId, profileId, customer);
  const { emailConsent, externalId, email, changedAt } = customer;
  if (!email || !emailConsent || emailConsent.state === "none") return;
  const { state } = emailConsent;
  const at = emailConsent.at ?? changedAt;
  const act = { shopId, profileId, purpose: "marketing", channel: "email", state, source: "import" } as const;
  const sourceId = `import:${externalId}:${at.getTime()}:${state}`;
  await recordConsent(tx, { ...act, at, sourceId, tellPlatform: false }, now);
}

/** The platform counts a customer's orders of all time; those that we do not have are from before. */
async function setOrdersBefore(tx: Tx, shopId: number, profileId: string, customer: PlatformCustomer): Promise<void> {
  if (customer.ordersCount === null) return;
  const { _count, _sum } = await tx.order.aggregate({
    where: { shopId, profileId, cancelledAt: null },
    _count: true,
    _sum: { totalCents: true },
  });
  const ordersBefore = Math.max(0, customer.ordersCount - _count);
  const known = Number(_sum.totalCents ?? 0);
  const spentBefore = ordersBefore > 0 ? BigInt(Math.max(0, (customer.totalSpentCents ?? known) - known)) : 0n;
  await tx.profile.updateMany({ where: { shopId, id: profileId }, data: { ordersBefore, spentBefore } });
  await recountOrders(tx, shopId, profileId);
}
