import type { Prisma } from "~/generated/prisma/client";
import type { Db } from "../db";
import { exportShopper } from "../privacy/export-shopper";
import { findShopper } from "../privacy/find-shopper";

/** Everything kept about a person, as JSON; null when there is no such profile. The same as for a privacy request. */
export async function exportProfile(db: Db, shopId: number, profileId: string, now: Date): Promise<Prisma.InputJsonValue | null> {
  const profile = await db.profile.findUnique({
    where: { shopId_id: { shopId, id: profileId } },
    select: { externalId: true, email: true },
  });
  if (!profile) return null;
  const named = await findShopper(db, shopId, { customerId: profile.externalId, email: profile.email, phone: null, orderIds: [] });
  // Somebody without a name is nobody but this profile.
  const profileIds = [...new Set([profileId, ...named.profileIds])];
  return exportShopper(db, shopId, { ...named, profileIds }, now);
}
