import { v7 as uuidv7 } from "uuid";
import type { ProfileFacts } from "~/domain/profiles/facts";
import { decideMerge } from "~/domain/profiles/merge";
import { usableNames, type WhoIsIt } from "~/domain/profiles/usable-names";
import type { Tx } from "../db";
import { absorbProfile } from "./absorb-profile";
import { claimNames } from "./claim-names";
import { findNamed } from "./find-named";
import { saveFacts } from "./save-facts";

/**
 * Finds the profile of the given names, makes it, or merges the several that turn out to be one person.
 * Two calls at once end with one profile: the unique key of a name lets one of them win, and the other looks again.
 *
 * @param facts what is said about the person
 * @param at when it was said, so that a late delivery never overwrites newer facts; now by default
 * @returns the profile's id
 * @throws Error when no name is usable; callers check that they have one (`usableNames`)
 */
export async function identifyProfile(
  tx: Tx,
  shopId: number,
  who: WhoIsIt,
  facts: Partial<Omit<ProfileFacts, "email" | "phone">>,
  now: Date,
  at: Date = now,
): Promise<string> {
  const given = usableNames(who);
  if (Object.keys(given).length === 0) throw new Error("identifyProfile needs an email, a phone, a customer id or a visitor id");
  for (let attempt = 0; attempt < 10; attempt++) {
    const found = await findNamed(tx, shopId, given);
    if (found === "merged-meanwhile") continue;
    const { keep, absorb, leave } = decideMerge(given, found);
    const profileId = keep ?? uuidv7({ msecs: now.getTime() });
    if (!keep) await create(tx, shopId, profileId, now, at);
    for (const absorbed of absorb) await absorbProfile(tx, shopId, profileId, absorbed, now);
    const mine = Object.fromEntries(Object.entries(given).filter(([kind]) => !leave.some((left) => left === kind)));
    const owned = found.filter(({ profile }) => profile.id === keep || absorb.includes(profile.id)).flatMap(({ by }) => by);
    const unclaimed = Object.fromEntries(Object.entries(mine).filter(([kind]) => !owned.some((own) => own === kind)));
    if (!(await claimNames(tx, shopId, profileId, unclaimed, now))) {
      if (!keep) await dropNameless(tx, shopId, profileId);
      continue;
    }
    const { email, phone } = mine;
    await saveFacts(tx, shopId, profileId, { facts: { ...facts, email, phone }, customerId: mine.customer, at, now });
    return profileId;
  }
  throw new Error("Identities of one person changed ten times while they were read");
}

async function create(tx: Tx, shopId: number, id: string, now: Date, at: Date): Promise<void> {
  const seen = at < now ? at : now;
  await tx.profile.create({
    data: { shopId, id, firstSeenAt: seen, lastSeenAt: seen, createdAt: now, updatedAt: now },
  });
}

/** A profile that we made and another transaction was faster to name. If it got some of the names it will be merged instead. */
async function dropNameless(tx: Tx, shopId: number, id: string): Promise<void> {
  const names = await tx.identity.count({ where: { shopId, profileId: id } });
  if (names === 0) await tx.profile.deleteMany({ where: { shopId, id } });
}
