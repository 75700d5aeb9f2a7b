import type { Tx } from "../db";
import { keepEarliest } from "./keep-earliest";

/** What a browser met before anybody was known in it was met by this person: who turns out to be in an experiment twice counts once. */
export async function nameExposures(tx: Tx, shopId: number, profileId: string, visitorId: string): Promise<void> {
  const named = await tx.experimentExposure.updateMany({
    where: { shopId, profileId: null, OR: [{ visitorId }, { runtimeId: visitorId }] },
    data: { profileId },
  });
  if (named.count > 0) await keepEarliest(tx, shopId, { visitorId: null, runtimeId: null, profileId });
}
