import type { RunFilter, RunRow } from "~/domain/flows/flow-view";
import { cutPage, type KeysetPage, type Place, readPlace } from "~/domain/shared/keyset";
import type { Db } from "../db";
import { namesOfProfiles } from "../profiles/names-of-profiles";

interface ListRuns {
  shopId: number;
  flowId: string;
  filter: RunFilter;
  place: Place;
  limit: number;
}

const states = ["active", "done", "exited", "failed"];

/** Runs of a flow, the last changed first: where each one is and why. */
export async function listRuns(db: Db, { shopId, flowId, filter, place, limit }: ListRuns): Promise<KeysetPage<RunRow>> {
  const { cursor, order } = readPlace(place);
  const beyond = order === "desc" ? "lt" : "gt";
  const rows = await db.flowRun.findMany({
    where: {
      shopId,
      flowId,
      state: filter === "all" ? { in: states } : filter,
      ...(cursor && {
        updatedAt: { [`${beyond}e`]: cursor.at },
        OR: [{ updatedAt: { [beyond]: cursor.at } }, { id: { [beyond]: cursor.id } }],
      }),
    },
    orderBy: [{ updatedAt: order }, { id: order }],
    take: limit + 1,
  });
  const page = cutPage(rows, limit, place, (row) => ({ at: row.updatedAt, id: row.id }));
  const names = await namesOfProfiles(
    db,
    shopId,
    page.items.map((row) => row.profileId),
  );
  const items = page.items.map(
    (row): RunRow => ({
      id: row.id,
      profile: { id: row.profileId, name: names.get(row.profileId) ?? "" },
      state: row.state,
      stepId: row.stepId,
      reason: row.reason,
      startedAt: row.startedAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
      wakeAt: row.wakeAt?.toISOString() ?? null,
    }),
  );
  return { ...page, items };
}
