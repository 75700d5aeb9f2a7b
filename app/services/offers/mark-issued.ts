import type { Db } from "../db";
import { recordEvent } from "../events/record-event";
import { inTransaction } from "../in-transaction";

/** The platform has these codes now. Each one that was still only reserved becomes an event, once. */
export async function markIssued(db: Db, shopId: number, codes: string[], now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    const changed = await tx.offerCode.updateManyAndReturn({
      where: { shopId, code: { in: codes }, status: "reserved" },
      data: { status: "issued", issuedAt: now },
    });
    for (const { offerId, sourceKey, profileId } of changed) {
      const data = { offerId, sourceKey };
      const sourceId = `code-issued:${sourceKey}`;
      const who = { profileId, visitorId: null };
      await recordEvent(tx, { shopId, at: now, source: "app", sourceId, kind: "code_issued", ...who, data }, now);
    }
  });
}
