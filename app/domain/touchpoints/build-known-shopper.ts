import { journeyStage } from "../profiles/journey-stage";
import { segmentsOf } from "../segments/segments-of";
import type { KnownShopper } from "./known-shopper";
import type { KnownShopperFacts } from "./known-shopper-facts";
import type { TouchpointMemory } from "./touchpoint-memory";

/** The value goes with every page of theirs: what was longest ago is left out. */
const mostTouchpoints = 50;

/**
 * What the storefront is told of a known shopper.
 *
 * @returns `untilMs`: when time alone changes it; Infinity: never
 */
export function buildKnownShopper(facts: KnownShopperFacts, now: number): { shopper: KnownShopper; untilMs: number } {
  const stage = journeyStage(facts, now);
  const membership = segmentsOf(facts, now);
  const shopper: KnownShopper = {
    v: 1,
    at: now,
    id: facts.id,
    unit: facts.unit,
    segments: membership.segments,
    stage: stage.stage,
    fields: facts.fields,
    subscribed: facts.emailConsent === "subscribed",
    touchpoints: rememberedOf(facts),
    series: Object.fromEntries(facts.places.map(({ seriesId, step, overAt }) => [seriesId, { step, overAt }])),
    lastMessageAt: facts.lastMessageAt,
    overlaysOnDay: overlaysOf(facts),
  };
  return { shopper, untilMs: Math.min(stage.untilMs, membership.untilMs) };
}

function rememberedOf({ memories, answers }: KnownShopperFacts): Record<string, TouchpointMemory> {
  const remembered = new Map<string, TouchpointMemory>();
  for (const { touchpointId, overlay: _, ...memory } of memories) {
    // Visits are counted by each browser for itself.
    remembered.set(touchpointId, { ...memory, visit: 0, showsInVisit: 0 });
  }
  for (const { touchpointId, questionId, values, at } of answers) {
    const memory = remembered.get(touchpointId) ?? nothing;
    remembered.set(touchpointId, { ...memory, answers: { ...memory.answers, [questionId]: { values, at } } });
  }
  const newest = [...remembered].sort(([, a], [, b]) => lastMoment(b) - lastMoment(a)).slice(0, mostTouchpoints);
  return Object.fromEntries(newest.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const nothing: TouchpointMemory = {
  shows: 0,
  visit: 0,
  showsInVisit: 0,
  day: "",
  showsOnDay: 0,
  shownAt: 0,
  closedAt: 0,
  submittedAt: 0,
  clickedAt: 0,
};

function lastMoment({ shownAt, closedAt, submittedAt, clickedAt, answers = {} }: TouchpointMemory): number {
  return Math.max(shownAt, closedAt, submittedAt, clickedAt, ...Object.values(answers).map(({ at }) => at));
}

/** Those of the newest day on which there were any. */
function overlaysOf({ memories }: KnownShopperFacts): KnownShopper["overlaysOnDay"] {
  const overlays = memories.filter(({ overlay }) => overlay);
  const day = overlays.reduce((newest, { day: other }) => (other > newest ? other : newest), "");
  const count = overlays.filter((memory) => memory.day === day).reduce((sum, { showsOnDay }) => sum + showsOnDay, 0);
  return { day, count: day === "" ? 0 : count };
}
