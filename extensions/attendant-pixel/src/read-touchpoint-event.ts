import { pageAddress } from "./page-address";
import type { ReadEvent } from "./pixel-event";

/** Reads what the storefront runtime published about a touchpoint. */
export function readTouchpointEvent(outcome: "shown" | "closed" | "clicked"): ReadEvent {
  return ({ customData, context }) => {
    const { touchpointId, target } = customData ?? {};
    if (!touchpointId) return null;
    switch (outcome) {
      case "shown":
        return { kind: "touchpoint_shown", data: { touchpointId, url: pageAddress(context?.document?.location?.href) } };
      case "closed":
        return { kind: "touchpoint_closed", data: { touchpointId } };
      case "clicked":
        return { kind: "touchpoint_clicked", data: { touchpointId, target } };
    }
  };
}
