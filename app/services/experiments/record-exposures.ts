import { assignVariant } from "~/domain/experiments/assign-variant";
import type { Browser } from "~/domain/experiments/browser";
import type { Tx } from "../db";
import { keepEarliest } from "./keep-earliest";
import { ofBrowser } from "./of-browser";
import { readDefinition } from "./read-definition";

export interface Exposure {
  experimentId: string;
  touchpointId: string;
  /** What the lot was drawn by, when it was not the runtime's id of the browser. */
  unit: string | null;
  at: Date;
}

/**
 * Keeps who met a running experiment, each shopper once, and counts them in the same statement. The arm is drawn anew from the unit: what
 * the browser says of it is not believed. A shopper who is there already under another name (before they logged in) stays in
 * the arm of their earliest exposure.
 */
export async function recordExposures(tx: Tx, shopId: number, browser: Browser, exposures: Exposure[], now: Date): Promise<void> {
  const { visitorId, runtimeId, profileId } = browser;
  const running = await tx.experiment.findMany({
    where: { shopId, id: { in: exposures.map(({ experimentId }) => experimentId) }, status: "running" },
    select: { id: true, touchpointId: true, definition: true },
  });
  const rows = new Map<string, object>();
  // The latest first, so that of several of one unit the earliest stays.
  for (const { experimentId, touchpointId, unit: given, at } of exposures.toSorted((a, b) => b.at.getTime() - a.at.getTime())) {
    const experiment = running.find(({ id }) => id === experimentId);
    const unit = given ?? runtimeId;
    if (!unit || experiment?.touchpointId !== touchpointId) continue;
    const arm = assignVariant(readDefinition(experiment.definition), unit);
    // A clock that runs ahead would hide what the shopper does next.
    rows.set(`${experimentId} ${unit}`, { experimentId, unit, arm, at: at < now ? at : now });
  }
  if (rows.size === 0) return;
  await tx.$executeRaw`
    with added as (
      insert into experiment_exposures as old (shop_id, experiment_id, unit, arm, visitor_id, runtime_id, profile_id, exposed_at)
      select ${shopId}, r."experimentId", r.unit, r.arm, ${visitorId}, ${runtimeId}, ${profileId}::uuid, r.at
      from jsonb_to_recordset(${JSON.stringify([...rows.values()])}::jsonb) as r("experimentId" uuid, unit text, arm text, at timestamptz)
      where not exists (
        select from experiment_exposures x where x.shop_id = ${shopId} and x.experiment_id = r."experimentId"
          and x.unit <> r.unit and x.exposed_at <= r.at and ${ofBrowser(browser)})
      order by r."experimentId", r.unit
      on conflict (shop_id, experiment_id, unit) do update set exposed_at = excluded.exposed_at where excluded.exposed_at < old.exposed_at
      returning experiment_id, arm, xmax = 0 as is_new
    )
    insert into experiment_arms as a (shop_id, experiment_id, arm, exposed)
    select ${shopId}, experiment_id, arm, count(*) from added where is_new group by experiment_id, arm order by experiment_id, arm
    on conflict (shop_id, experiment_id, arm) do update set exposed = a.exposed + excluded.exposed`;
  await keepEarliest(tx, shopId, browser);
}
