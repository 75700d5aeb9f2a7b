import type { Tx } from "../db";

export interface BrokenExperiment {
  touchpointId: string;
  /** The touchpoint's. */
  name: string;
}

/** Experiments that were stopped because something loses shoppers in one arm, until the merchant takes them out of the touchpoint or starts anew. */
export async function listBrokenExperiments(tx: Tx, shopId: number): Promise<BrokenExperiment[]> {
  return tx.$queryRaw<BrokenExperiment[]>`
    select t.id as "touchpointId", t.name from experiments e
    join touchpoints t on t.shop_id = e.shop_id and t.id = e.touchpoint_id and t.status <> 'archived'
      and t.draft->'experiment'->>'id' = e.id::text
    where e.shop_id = ${shopId} and e.status = 'stopped' and e.reason = 'sample-ratio' order by t.name`;
}
