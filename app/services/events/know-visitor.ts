import type { Tx } from "../db";
import { claimNames } from "../profiles/claim-names";

interface Browser {
  /** The platform's id of the browser. */
  visitorId: string;
  /** The storefront runtime's id of the same browser. */
  runtimeVisitorId: string | null;
  /** What the page of a logged-in customer calls them; nobody else can know it. */
  shopperId?: string | null;
}

/**
 * Whose browser it is; null while nobody has identified themselves in it. Both ids name one browser: once one of them leads to
 * a person, the other does too. Where somebody is logged in, it is theirs.
 */
export async function knowVisitor(
  tx: Tx,
  shopId: number,
  { visitorId, runtimeVisitorId, shopperId }: Browser,
  now: Date,
): Promise<string | null> {
  const values = runtimeVisitorId ? [runtimeVisitorId, visitorId] : [visitorId];
  const rows = await tx.identity.findMany({ where: { shopId, kind: "visitor", value: { in: values } } });
  // Whoever the storefront knows is the last one who identified themselves.
  const remembered = values.map((value) => rows.find((row) => row.value === value)).find((row) => row !== undefined);
  const known = (shopperId && (await loggedIn(tx, shopId, shopperId))) || remembered?.profileId;
  if (!known) return null;
  for (const value of values) {
    const owner = rows.find((row) => row.value === value)?.profileId;
    if (owner !== known) await claimNames(tx, shopId, known, { visitor: value }, now);
  }
  return known;
}

/** The profile that a page was told of; of one that was merged, the one that survived. */
async function loggedIn(tx: Tx, shopId: number, id: string): Promise<string | null> {
  const profile = await tx.profile.findUnique({ where: { shopId_id: { shopId, id } }, select: { externalId: true, mergedInto: true } });
  if (profile?.mergedInto) return loggedIn(tx, shopId, profile.mergedInto);
  return profile?.externalId ? id : null;
}
