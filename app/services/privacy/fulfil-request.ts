import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { eraseShop } from "./erase-shop";
import { eraseShopper } from "./erase-shopper";
import { exportShopper } from "./export-shopper";
import { findShopper, type ShopperNames } from "./find-shopper";

interface Deps {
  db: Db;
}

/** Job `privacy.fulfil`: does what a privacy request asks for. Run again, it finds it done, or finishes it. */
export async function fulfilRequest({ db }: Deps, { shopId, requestId }: { shopId: number; requestId: string }, now: Date): Promise<void> {
  const request = await db.privacyRequest.findUnique({ where: { shopId_id: { shopId, id: requestId } } });
  if (!request || request.doneAt) return;
  if (request.kind === "erase-shop") return eraseShop(db, shopId, now);
  await inTransaction(db, async (tx) => {
    const names = request.payload as unknown as ShopperNames;
    const shopper = await findShopper(tx, shopId, names);
    const where = { shopId, id: requestId };
    if (request.kind === "export") {
      const result = await exportShopper(tx, shopId, shopper, now);
      await tx.privacyRequest.updateMany({ where, data: { result, status: "done", doneAt: now } });
      return;
    }
    await eraseShopper(tx, shopId, shopper, now);
    await tx.privacyRequest.updateMany({ where, data: { payload: {}, status: "done", doneAt: now } });
  });
}
