import type { GivenNames, IdentityKind } from "~/domain/profiles/identity";
import type { FoundProfile } from "~/domain/profiles/merge";
import { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../db";

interface Row {
  kind: IdentityKind;
  id: string;
  externalId: string | null;
  email: string | null;
  phone: string | null;
  firstSeenAt: Date;
  mergedInto: string | null;
}

/**
 * The profiles that the given names lead to, locked until the transaction ends so that none is merged away meanwhile.
 * "merged-meanwhile": one was, while we waited for the lock; the names lead elsewhere now.
 */
export async function findNamed(tx: Tx, shopId: number, given: GivenNames): Promise<FoundProfile[] | "merged-meanwhile"> {
  const names = Object.entries(given).map(([kind, value]) => Prisma.sql`(i.kind = ${kind} and i.value = ${value})`);
  // Locked in the order of their ids, so that two transactions never wait for each other.
  const rows = await tx.$queryRaw<Row[]>`
    select i.kind, p.id, p.external_id as "externalId", p.email, p.phone,
      p.first_seen_at as "firstSeenAt", p.merged_into as "mergedInto"
    from identities i join profiles p on p.shop_id = i.shop_id and p.id = i.profile_id
    where i.shop_id = ${shopId} and (${Prisma.join(names, " or ")})
    order by p.id for update of p`;
  if (rows.some((row) => row.mergedInto !== null)) return "merged-meanwhile";
  const byId = new Map<string, FoundProfile>();
  for (const { kind, mergedInto: _, ...profile } of rows) {
    const known = byId.get(profile.id);
    if (known) known.by.push(kind);
    else byId.set(profile.id, { profile, by: [kind] });
  }
  return [...byId.values()];
}
