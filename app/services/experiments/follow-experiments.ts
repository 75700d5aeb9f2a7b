import type { EventData, ShopEvent } from "~/domain/events/event";
import type { Browser } from "~/domain/experiments/browser";
import type { Tx } from "../db";
import { keepCheckouts } from "./keep-checkouts";
import { ofBrowser } from "./of-browser";
import { type Exposure, recordExposures } from "./record-exposures";
import { settleExposures } from "./settle-exposures";

const telling = ["experiment_exposed", "touchpoint_submitted", "touchpoint_clicked", "checkout_started", "checkout_completed"];

/**
 * Lets new events of one browser count for the experiments that it met, in the transaction that records them: a handful of statements
 * however many events there are, and none for most. Orders come by `settleOrder`.
 */
export async function followExperiments(tx: Tx, shopId: number, browser: Browser, events: FollowedEvent[], now: Date): Promise<void> {
  const told = events.filter(({ kind }) => telling.includes(kind));
  if (told.length === 0) return;
  const exposures = told.flatMap(({ kind, at, data }): Exposure[] => {
    if (kind !== "experiment_exposed") return [];
    const { experimentId, touchpointId, unit } = data as EventData["experiment_exposed"];
    return [{ experimentId, touchpointId, unit: unit ?? null, at }];
  });
  if (exposures.length > 0) await recordExposures(tx, shopId, browser, exposures, now);
  if (told.some(({ kind }) => kind !== "touchpoint_submitted" && kind !== "touchpoint_clicked")) {
    await keepCheckouts(tx, shopId, browser.visitorId, new Date(Math.min(...told.map(({ at }) => at.getTime()))));
  }
  await settleExposures(tx, shopId, ofBrowser(browser));
}

/** What of an event counts. */
export type FollowedEvent = Pick<ShopEvent, "kind" | "at" | "data">;
