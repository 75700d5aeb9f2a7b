import type { Tx } from "../db";

/** The same in every shop, so that two who make it at once make one. */
const defaultOfferId = "0193a000-0000-7000-8000-000000000010";

/** The offer that templates and flows use until the merchant makes others: 10 %, seven days. Returns its id. */
export async function ensureDefaultOffer(tx: Tx, shopId: number, now: Date): Promise<string> {
  const what = { name: "10 % off one order", kind: "percentage", value: 10, validDays: 7, codePrefix: "TEN", status: "active" };
  await tx.offer.createMany({
    data: { shopId, id: defaultOfferId, ...what, createdAt: now, updatedAt: now },
    skipDuplicates: true,
  });
  return defaultOfferId;
}
