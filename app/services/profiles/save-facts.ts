import { addFacts, type FactTimes, type ProfileFacts } from "~/domain/profiles/facts";
import type { Tx } from "../db";
import { markKnownShoppers } from "../touchpoints/known/mark-known-shoppers";
import { factsOf } from "./facts-of";

export interface SaidFacts {
  facts: Partial<ProfileFacts>;
  customerId?: string;
  /** When it was said. */
  at: Date;
  now: Date;
}

/** Adds what was said about a person to their profile, which the caller has locked. */
export async function saveFacts(tx: Tx, shopId: number, profileId: string, said: SaidFacts): Promise<void> {
  const { at, now } = said;
  const row = await tx.profile.findUniqueOrThrow({ where: { shopId_id: { shopId, id: profileId } } });
  const { facts, times } = addFacts(factsOf(row), said.facts, at);
  const seen = at < now ? at : now;
  await tx.profile.updateMany({
    where: { shopId, id: profileId },
    data: {
      ...facts,
      factTimes: times satisfies FactTimes,
      ...(said.customerId ? { externalId: said.customerId } : {}),
      firstSeenAt: seen < row.firstSeenAt ? seen : row.firstSeenAt,
      lastSeenAt: seen > row.lastSeenAt ? seen : row.lastSeenAt,
      updatedAt: now,
    },
  });
  if (said.customerId) await markKnownShoppers(tx, shopId, [profileId], now);
}
