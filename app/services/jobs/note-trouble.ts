import type { Tx } from "../db";

/** Keeps, for the merchant to see, what stops the app from finishing something in an area of a shop. */
export async function noteTrouble(
  tx: Tx,
  shopId: number,
  area: "platform" | "smtp" | "webhooks" | "snapshot" | "known-shoppers",
  message: string,
  now: Date,
): Promise<void> {
  await tx.trouble.upsert({
    where: { shopId_area: { shopId, area } },
    create: { shopId, area, message, since: now, lastAt: now },
    update: { message, lastAt: now, count: { increment: 1 } },
  });
}
