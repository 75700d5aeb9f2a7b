import type { Outcome } from "~/domain/shared/outcome";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { copyTouchpoint } from "./copy-touchpoint";

/** Makes a draft that says the same, right behind the one it is made from. */
export async function duplicateTouchpoint(db: Db, shopId: number, id: string, now: Date): Promise<Outcome<{ id: string }, "not-found">> {
  const copyId = await inTransaction(db, (tx) => copyTouchpoint(tx, shopId, id, now));
  if (copyId === null) return { ok: false, reason: "not-found", message: "There is no such touchpoint." };
  return { ok: true, value: { id: copyId } };
}
