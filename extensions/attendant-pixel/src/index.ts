import { register } from "@shopify/web-pixels-extension";
import { makeBatcher } from "./batcher";
import { readTouchpointEvent } from "./read-touchpoint-event";
import { standardEvents } from "./standard-events";

const touchpointEvents = [
  "touchpoint_shown",
  "touchpoint_closed",
  "touchpoint_clicked",
  "touchpoint_answered",
  "experiment_exposed",
] as const;

register(({ analytics, settings }) => {
  const batcher = makeBatcher({ shopKey: String(settings.shopKey), endpoint: String(settings.endpoint) });
  for (const [name, read] of Object.entries(standardEvents)) {
    analytics.subscribe(name, (event: unknown) => batcher.add(event, read));
  }
  for (const kind of touchpointEvents) {
    analytics.subscribe(`attendant:${kind}`, (event: unknown) => batcher.add(event, readTouchpointEvent(kind)));
  }
});
