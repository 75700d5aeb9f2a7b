import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import type { ChangeStatusResult } from "./change-status";
import { storeSnapshot } from "./store-snapshot";
import { Undo } from "./undo";

/** Says which of several touchpoints that fit is shown: the one with the highest priority. Holds at once for a live one. */
export async function setPriority(db: Db, shopId: number, id: string, priority: number, now: Date): Promise<ChangeStatusResult> {
  return Undo.unless(
    inTransaction(db, async (tx): Promise<ChangeStatusResult> => {
      const { count } = await tx.touchpoint.updateMany({ where: { shopId, id }, data: { priority, updatedAt: now } });
      if (count === 0) return { ok: false, reason: "not-found" };
      const stored = await storeSnapshot(tx, shopId, now);
      if (!stored.ok) throw new Undo<ChangeStatusResult>(stored);
      return { ok: true };
    }),
  );
}
