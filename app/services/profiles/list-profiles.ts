import type { ProfileRow } from "~/domain/profiles/profile-view";
import { cutPage, type KeysetPage, type Place, readPlace } from "~/domain/shared/keyset";
import type { Tx } from "../db";
import { profileRow } from "./profile-row";

interface ListProfiles {
  shopId: number;
  place: Place;
  limit: number;
}

/** Profiles of a shop, the last seen first; merged ones stay out. Walks an index, whatever the number of profiles. */
export async function listProfiles(tx: Tx, { shopId, place, limit }: ListProfiles): Promise<KeysetPage<ProfileRow>> {
  const { cursor, order } = readPlace(place);
  const beyond = order === "desc" ? "lt" : "gt";
  const rows = await tx.profile.findMany({
    where: {
      shopId,
      mergedInto: null,
      ...(cursor && {
        lastSeenAt: { [`${beyond}e`]: cursor.at },
        OR: [{ lastSeenAt: { [beyond]: cursor.at } }, { id: { [beyond]: cursor.id } }],
      }),
    },
    orderBy: [{ lastSeenAt: order }, { id: order }],
    take: limit + 1,
  });
  const page = cutPage(rows, limit, place, (row) => ({ at: row.lastSeenAt, id: row.id }));
  return { ...page, items: page.items.map(profileRow) };
}
