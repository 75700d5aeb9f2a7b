import { prefixTerms } from "~/domain/profiles/prefix-terms";
import type { ProfileRow } from "~/domain/profiles/profile-view";
import { cutPage, type KeysetPage, type Place, readPlace } from "~/domain/shared/keyset";
import { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { profileRow } from "./profile-row";

/** A search that fits more profiles than this shows the first ones by name and asks for more letters. */
const mostCandidates = 500;

interface SearchProfiles {
  shopId: number;
  query: string;
  place: Place;
  limit: number;
}

/**
 * Profiles whose address, number or name begins with the query, the last seen first. Each way to match walks its own index
 * (migration `profile_search`) and hands over a bounded number of candidates.
 *
 * @returns `isCut` when there are more matches than are looked at
 */
export async function searchProfiles(
  tx: Tx,
  { shopId, query, place, limit }: SearchProfiles,
): Promise<KeysetPage<ProfileRow> & { isCut: boolean }> {
  const terms = prefixTerms(query);
  const branches: Prisma.Sql[] = [];
  const branch = (condition: Prisma.Sql, key: Prisma.Sql): void => {
    branches.push(Prisma.sql`(select id from profiles where shop_id = ${shopId} and merged_into is null and ${condition}
      order by ${key} using ~<~ limit ${mostCandidates})`);
  };
  const first = Prisma.sql`lower(first_name)`;
  const last = Prisma.sql`lower(last_name)`;
  if (terms.email) branch(Prisma.sql`lower(email) like ${terms.email}`, Prisma.sql`lower(email)`);
  if (terms.phone) branch(Prisma.sql`phone like ${terms.phone}`, Prisma.sql`phone`);
  if (terms.name) {
    branch(Prisma.sql`lower(first_name) like ${terms.name}`, first);
    branch(Prisma.sql`lower(last_name) like ${terms.name}`, last);
  }
  if (terms.names) {
    const [a, b] = terms.names;
    branch(Prisma.sql`lower(first_name) like ${a} and lower(last_name) like ${b}`, first);
    branch(Prisma.sql`lower(last_name) like ${a} and lower(first_name) like ${b}`, last);
  }
  if (branches.length === 0) return { items: [], next: null, previous: null, isCut: false };
  const found = await tx.$queryRaw<{ id: string }[]>`${Prisma.join(branches, " union all ")}`;
  const ids = [...new Set(found.map((row) => row.id))];
  const { cursor, order } = readPlace(place);
  const beyond = order === "desc" ? "lt" : "gt";
  const rows = await tx.profile.findMany({
    where: {
      shopId,
      id: { in: ids },
      ...(cursor && {
        OR: [{ lastSeenAt: { [beyond]: cursor.at } }, { lastSeenAt: cursor.at, id: { [beyond]: cursor.id } }],
      }),
    },
    orderBy: [{ lastSeenAt: order }, { id: order }],
    take: limit + 1,
  });
  const page = cutPage(rows, limit, place, (row) => ({ at: row.lastSeenAt, id: row.id }));
  return { ...page, items: page.items.map(profileRow), isCut: found.length >= mostCandidates };
}
