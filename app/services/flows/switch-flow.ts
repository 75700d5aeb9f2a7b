import type { Db, Tx } from "../db";
import { inTransaction } from "../in-transaction";
import { changeRun } from "./change-run";

const runsAtOnce = 200;

/**
 * Switches a flow on, with its newest version, or off: then nobody new comes in, and whoever is under way leaves with that
 * reason. Switching to what it is already changes nothing.
 */
export async function switchFlow(
  db: Db,
  shopId: number,
  flowId: string,
  on: boolean,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: "not-found" }> {
  const found = await inTransaction(db, (tx) => setStatus(tx, shopId, flowId, on, now));
  if (!found) return { ok: false, reason: "not-found" };
  // In portions, so that a flow with many runs holds none of them for long. The gate stops their mails meanwhile.
  while (!on && (await inTransaction(db, (tx) => endSome(tx, shopId, flowId, now))) === runsAtOnce);
  return { ok: true };
}

async function setStatus(tx: Tx, shopId: number, flowId: string, on: boolean, now: Date): Promise<boolean> {
  const newest = await tx.flowVersion.findFirst({ where: { shopId, flowId }, orderBy: { version: "desc" }, select: { version: true } });
  if (!newest) return false;
  const { count } = await tx.flow.updateMany({
    where: { shopId, id: flowId },
    data: { status: on ? "on" : "off", updatedAt: now, ...(on && { liveVersion: newest.version }) },
  });
  return count === 1;
}

async function endSome(tx: Tx, shopId: number, flowId: string, now: Date): Promise<number> {
  const runs = await tx.$queryRaw<{ id: string }[]>`
    select id from flow_runs where shop_id = ${shopId} and flow_id = ${flowId}::uuid and state = 'active'
    order by id limit ${runsAtOnce}`;
  for (const { id } of runs) await changeRun(tx, shopId, id, { kind: "left", reason: "flow-off" }, now);
  return runs.length;
}
