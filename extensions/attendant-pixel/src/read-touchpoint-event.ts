import { pageAddress } from "./page-address";
import type { ReadEvent } from "./pixel-event";

type TouchpointEvent = `touchpoint_${"shown" | "closed" | "clicked" | "answered"}` | "experiment_exposed";

/** Reads what the storefront runtime published about a touchpoint. */
export function readTouchpointEvent(kind: TouchpointEvent): ReadEvent {
  return ({ customData, context }) => {
    const { touchpointId, target, questionId, values, experimentId, arm, unit } = customData ?? {};
    if (!touchpointId) return null;
    switch (kind) {
      case "touchpoint_shown":
        return { kind, data: { touchpointId, url: pageAddress(context?.document?.location?.href) } };
      case "touchpoint_closed":
        return { kind, data: { touchpointId } };
      case "touchpoint_clicked":
        return { kind, data: { touchpointId, target } };
      case "touchpoint_answered":
        return questionId ? { kind, data: { touchpointId, questionId, values: values ?? [] } } : null;
      case "experiment_exposed":
        return experimentId && arm ? { kind, data: { touchpointId, experimentId, arm, unit } } : null;
    }
  };
}
