import type { ShownTouchpoint } from "~/domain/touchpoints/in-arm";
import { publish } from "./publish";
import type { Stage } from "./stage";

/** Tells once of each experiment which arm this shopper is in, in the moment in which it makes a difference. */
export function tellExposure({ page: { known }, visitor }: Stage, { id: touchpointId, arm, experiment }: ShownTouchpoint): void {
  if (!arm || !experiment) return;
  let isFirst = false;
  visitor.change((own) => {
    isFirst = !own.exposed.includes(experiment.id);
    if (isFirst) own.exposed = [...own.exposed, experiment.id].slice(-40);
  });
  if (!isFirst) return;
  publish("experiment_exposed", { touchpointId, experimentId: experiment.id, arm, unit: known?.unit, visitorId: visitor.memory().id });
}
