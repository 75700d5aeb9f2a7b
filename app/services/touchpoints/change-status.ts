import type { Db } from "../db";
import { followStatus } from "../experiments/follow-status";
import { inTransaction } from "../in-transaction";
import { storeSnapshot } from "./store-snapshot";
import { Undo } from "./undo";

export type ChangeStatusResult =
  | { ok: true }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "too-large"; message: string; archive: string[] };

/** Moves a touchpoint from one of some states to another, and changes the snapshot with it. */
export async function changeStatus(
  db: Db,
  shopId: number,
  id: string,
  { from, to }: { from: string[]; to: "live" | "paused" | "archived" },
  now: Date,
): Promise<ChangeStatusResult> {
  return Undo.unless(
    inTransaction(db, async (tx): Promise<ChangeStatusResult> => {
      const { count } = await tx.touchpoint.updateMany({
        where: { shopId, id, status: { in: from } },
        data: { status: to, updatedAt: now },
      });
      if (count === 0) return { ok: false, reason: "not-found" };
      await followStatus(tx, shopId, id, to === "live", now);
      const stored = await storeSnapshot(tx, shopId, now);
      if (!stored.ok) throw new Undo<ChangeStatusResult>(stored);
      return { ok: true };
    }),
  );
}
