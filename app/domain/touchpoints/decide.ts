import { checkManners } from "./check-manners";
import { checkSchedule } from "./check-schedule";
import { checkTargeting } from "./check-targeting";
import type { DecisionContext } from "./decision-context";
import { hasFired } from "./has-fired";
import type { Reason } from "./reason";
import { overlayRoom, roomOf } from "./room-of";
import type { LiveTouchpoint, Snapshot } from "./snapshot";

export interface Decision {
  show: LiveTouchpoint | null;
  /** One for each touchpoint of the snapshot, in its order. */
  reasons: { id: string; reason: Reason }[];
}

/** What `decide` needs of a snapshot. */
export type DecisionSnapshot = Pick<Snapshot, "offsets" | "manners" | "list" | "series">;

/**
 * Decides what is shown now: the first touchpoint, in order of priority, that nothing speaks against. The same function runs in the
 * storefront, in the editor's preview and on the server.
 */
export function decide(snapshot: DecisionSnapshot, context: DecisionContext): Decision {
  let show: LiveTouchpoint | null = null;
  const reasons: Decision["reasons"] = [];
  for (const touchpoint of snapshot.list) {
    let reason = whyNot(touchpoint, snapshot, context);
    if (!reason && show) reason = { kind: "after-another", id: show.id };
    if (!reason) show = touchpoint;
    reasons.push({ id: touchpoint.id, reason: reason ?? { kind: "shown" } });
  }
  return { show, reasons };
}

function whyNot(touchpoint: LiveTouchpoint, { offsets, manners }: DecisionSnapshot, context: DecisionContext): Reason | null {
  return (
    checkSchedule(touchpoint, context.now, offsets) ??
    checkTargeting(touchpoint, context) ??
    checkManners(touchpoint, context, offsets) ??
    checkTriggers(touchpoint, context) ??
    checkRoom(touchpoint, context, manners.secondsBetweenOverlays)
  );
}

function checkTriggers({ triggers, match }: LiveTouchpoint, { signals }: DecisionContext): Reason | null {
  const fired = triggers.filter((trigger) => hasFired(trigger, signals)).length;
  const enough = match === "all" ? triggers.length : Math.min(1, triggers.length);
  return fired >= enough ? null : { kind: "waiting-for-trigger" };
}

/** One overlay at a time with a pause between two, and one of each other kind in its place. */
function checkRoom(touchpoint: LiveTouchpoint, { open, visitor, now }: DecisionContext, gapSeconds: number): Reason | null {
  const room = roomOf(touchpoint.format);
  const inTheWay = open.find((other) => other.id === touchpoint.id || other.room === room);
  if (inTheWay) return { kind: "something-open", id: inTheWay.id };
  const untilMs = visitor.lastOverlayAt + gapSeconds * 1000;
  return room === overlayRoom && visitor.lastOverlayAt && now < untilMs ? { kind: "too-soon-after-another", untilMs } : null;
}
