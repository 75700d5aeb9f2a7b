import type { FulfilmentPayload } from "./order.schema";

const undone = new Set(["cancelled", "error", "failure"]);

/** When the first parcel went out; null while none has. */
export function fulfilledAt(fulfilments: FulfilmentPayload[]): Date | null {
  return first(fulfilments.filter(isDone).map(({ created_at }) => created_at));
}

/** When the first parcel arrived; null while none has. Shopify gives no time of its own for it, so it is the change that said so. */
export function deliveredAt(fulfilments: FulfilmentPayload[]): Date | null {
  const arrived = fulfilments.filter((one) => isDone(one) && one.shipment_status === "delivered");
  return first(arrived.map(({ updated_at, created_at }) => updated_at ?? created_at));
}

function isDone({ status }: FulfilmentPayload): boolean {
  return !undone.has(status ?? "");
}

function first(times: (Date | null)[]): Date | null {
  const known = times.filter((at) => at !== null).map((at) => at.getTime());
  return known.length > 0 ? new Date(Math.min(...known)) : null;
}
