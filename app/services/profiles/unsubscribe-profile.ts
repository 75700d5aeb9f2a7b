import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { stopMarketing } from "../messages/stop-marketing";
import { recordConsent } from "../privacy/record-consent";

/** The merchant takes a person off all marketing, at once: the ledger says so, what waits is dropped, the platform is told. */
export async function unsubscribeProfile(db: Db, shopId: number, profileId: string, now: Date): Promise<{ isNew: boolean }> {
  return inTransaction(db, async (tx) => {
    const result = await recordConsent(
      tx,
      {
        shopId,
        profileId,
        purpose: "marketing",
        channel: "email",
        state: "unsubscribed",
        source: "merchant",
        at: now,
        sourceId: `merchant:${profileId}:${now.getTime()}`,
        tellPlatform: true,
      },
      now,
    );
    await stopMarketing(tx, shopId, profileId, now);
    return result;
  });
}
