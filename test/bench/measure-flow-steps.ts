import { randomUUID } from "node:crypto";
import type { FlowDefinition } from "~/domain/flows/flow-definition";
import type { Prisma } from "~/generated/prisma/client";
import { runKey } from "~/services/flows/run-key";
import type { BenchShop } from "./bench-shop";
import type { Measurement } from "./measurement";

const runs = 10_000;
const definition: FlowDefinition = {
  kind: "welcome",
  trigger: { kind: "subscribed" },
  exits: [],
  steps: [
    { id: "first", kind: "wait", minutes: 1 },
    { id: "second", kind: "wait", minutes: 1_440 },
  ],
};

/** How many steps one worker takes in a second: ten thousand runs whose timers have all gone off, each on its way to the next wait. */
export async function measureFlowSteps({ shop, database, shopId }: BenchShop): Promise<Measurement[]> {
  const { db, pool } = database;
  await shop.app.stop();
  const flow = await db.flow.findFirstOrThrow({ where: { shopId, kind: "welcome" } });
  const version = 1_000;
  const now = new Date();
  await db.flowVersion.create({
    data: { shopId, flowId: flow.id, version, definition: definition as unknown as Prisma.InputJsonObject, createdAt: now },
  });
  const rows = Array.from({ length: runs }, () => ({
    ...{ shopId, id: randomUUID(), flowId: flow.id, version, profileId: randomUUID(), entryKey: "bench" },
    ...{ state: "active", stepId: "first", reason: "waiting", wakeAt: now, startedAt: now, updatedAt: now },
  }));
  await db.flowRun.createMany({ data: rows });
  await pool.query(
    `select graphile_worker.add_job('run.advance', json_build_object('shopId', $1::int, 'runId', id), job_key => key, run_at => $4)
     from unnest($2::text[], $3::text[]) as due (id, key)`,
    [shopId, rows.map(({ id }) => id), rows.map(({ id }) => runKey(shopId, id)), now],
  );
  const left = async () => {
    const { rows: found } = await pool.query(
      "select count(*)::int as left from flow_runs where shop_id = $1 and version = $2 and step_id = 'first'",
      [shopId, version],
    );
    return (found[0] as { left: number }).left;
  };
  await shop.apart.worker.start();
  // Counted from the first steps on: the start of the process is not a step.
  let began = await left();
  while (began === runs) began = await left();
  const started = performance.now();
  for (let remaining = began; remaining > 0; remaining = await left()) await new Promise((done) => setTimeout(done, 100));
  const perSecond = began / ((performance.now() - started) / 1_000);
  await shop.apart.worker.stop();
  await shop.app.start();
  return [{ what: "Flow steps through one worker", result: `${Math.round(perSecond)} a second`, wanted: "500 a second or more" }];
}
