import type { Tx } from "../db";
import { claimNames } from "../profiles/claim-names";

interface Browser {
  /** The platform's id of the browser. */
  visitorId: string;
  /** The storefront runtime's id of the same browser. */
  runtimeVisitorId: string | null;
}

/**
 * Whose browser it is; null while nobody has identified themselves in it. Both ids name one browser: once one of them leads to
 * a person, the other does too.
 */
export async function knowVisitor(tx: Tx, shopId: number, { visitorId, runtimeVisitorId }: Browser, now: Date): Promise<string | null> {
  const values = runtimeVisitorId ? [runtimeVisitorId, visitorId] : [visitorId];
  const rows = await tx.identity.findMany({ where: { shopId, kind: "visitor", value: { in: values } } });
  // Whoever the storefront knows is the last one who identified themselves.
  const known = values.map((value) => rows.find((row) => row.value === value)).find((row) => row !== undefined);
  if (!known) return null;
  for (const value of values) {
    const owner = rows.find((row) => row.value === value)?.profileId;
    if (owner !== known.profileId) await claimNames(tx, shopId, known.profileId, { visitor: value }, now);
  }
  return known.profileId;
}
