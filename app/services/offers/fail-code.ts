import type { OfferCode } from "~/generated/prisma/client";
import type { Db } from "../db";

/** Ends a reserved code for good, with the reason. */
export async function failCode(
  db: Db,
  { shopId, code }: OfferCode,
  reason: string,
): Promise<{ ok: false; reason: "void"; message: string }> {
  await db.offerCode.updateMany({ where: { shopId, code, status: "reserved" }, data: { status: "failed", reason } });
  return { ok: false, reason: "void", message: reason };
}
