import { type GivenNames, identityKinds } from "~/domain/profiles/identity";
import type { Tx } from "../db";
import { nameExposures } from "../experiments/name-exposures";
import { type LearnedEvent, learnFromEvents } from "../touchpoints/known/learn-from-events";

/**
 * Ties names to a profile. A browser that named somebody else before follows its new person; any other name that belongs
 * to somebody else was given away by another transaction meanwhile.
 *
 * @returns false when that happened: the caller has to look again
 */
export async function claimNames(tx: Tx, shopId: number, profileId: string, names: GivenNames, now: Date): Promise<boolean> {
  // Always in the same order, so that two transactions never wait for each other.
  for (const kind of identityKinds) {
    const value = names[kind];
    if (value === undefined) continue;
    const added = await tx.$executeRaw`
      insert into identities (shop_id, kind, value, profile_id, created_at)
      values (${shopId}, ${kind}, ${value}, ${profileId}::uuid, ${now}::timestamptz)
      on conflict (shop_id, kind, value) do update set profile_id = excluded.profile_id
      where identities.kind = 'visitor' and identities.profile_id <> excluded.profile_id`;
    if (kind === "visitor") {
      if (added > 0) await claimBrowsing(tx, shopId, profileId, value, now);
    } else if (added === 0 && !(await belongsTo(tx, shopId, profileId, kind, value))) return false;
  }
  return true;
}

/** What the browser did before anybody was known in it is this person's. */
async function claimBrowsing(tx: Tx, shopId: number, profileId: string, visitorId: string, now: Date): Promise<void> {
  const browsed = await tx.event.findMany({
    where: { shopId, visitorId, profileId: null, kind: { startsWith: "touchpoint_" } },
    select: { kind: true, at: true, data: true },
  });
  await tx.event.updateMany({ where: { shopId, visitorId, profileId: null }, data: { profileId } });
  await nameExposures(tx, shopId, profileId, visitorId);
  await learnFromEvents(
    tx,
    shopId,
    browsed.map((event) => ({ ...event, profileId }) as LearnedEvent),
    now,
  );
}

async function belongsTo(tx: Tx, shopId: number, profileId: string, kind: string, value: string): Promise<boolean> {
  const owner = await tx.identity.findUnique({ where: { shopId_kind_value: { shopId, kind, value } } });
  return owner?.profileId === profileId;
}
