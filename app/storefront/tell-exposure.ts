import type { ShownTouchpoint } from "~/domain/touchpoints/in-arm";
import { publish } from "./publish";
import type { Stage } from "./stage";

/** Tells once of each experiment which arm this shopper is in, in the moment in which it makes a difference. */
export function tellExposure({ page: { known }, visitor }: Stage, { id: touchpointId, arm, experiment }: ShownTouchpoint): void {
  if (!arm || !experiment) return;
  visitor.change((own) => {
    if (own.exposed.includes(experiment.id)) return;
    own.exposed = [...own.exposed, experiment.id].slice(-40);
    publish("experiment_exposed", { touchpointId, experimentId: experiment.id, arm, unit: known?.unit, visitorId: own.id });
  });
}
