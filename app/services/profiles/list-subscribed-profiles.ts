import type { ProfileRow } from "~/domain/profiles/profile-view";
import { cutPage, type KeysetPage, type Place, readPlace } from "~/domain/shared/keyset";
import type { Tx } from "../db";
import { profileRow } from "./profile-row";

interface ListSubscribed {
  shopId: number;
  since: Date;
  place: Place;
  limit: number;
}

/** Who subscribed since a moment, the last one first: what the figure "Subscribed" counts. */
export async function listSubscribedProfiles(tx: Tx, { shopId, since, place, limit }: ListSubscribed): Promise<KeysetPage<ProfileRow>> {
  const { cursor, order } = readPlace(place);
  const beyond = order === "desc" ? "lt" : "gt";
  const events = await tx.event.findMany({
    where: {
      shopId,
      kind: "subscribed",
      at: { gte: since },
      profileId: { not: null },
      ...(cursor && {
        AND: [{ at: { [`${beyond}e`]: cursor.at } }, { OR: [{ at: { [beyond]: cursor.at } }, { sourceId: { [beyond]: cursor.id } }] }],
      }),
    },
    select: { at: true, sourceId: true, profileId: true },
    orderBy: [{ at: order }, { sourceId: order }],
    take: limit + 1,
  });
  const page = cutPage(events, limit, place, (event) => ({ at: event.at, id: event.sourceId }));
  const ids = page.items.flatMap(({ profileId }) => (profileId === null ? [] : [profileId]));
  const profiles = await tx.profile.findMany({ where: { shopId, id: { in: ids } } });
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const items = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []).map(profileRow);
  return { ...page, items };
}
