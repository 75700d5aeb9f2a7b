import type { Series, SeriesStep } from "./series";
import { seriesEdge } from "./series-edge";
import type { OutcomeOf } from "./trigger";

/** What is otherwise in a version of a series than in the one before it. */
export type SeriesChange =
  | { kind: "first" }
  | { kind: "name"; from: string; to: string }
  | { kind: "steps-added" | "steps-removed"; touchpointIds: string[] }
  /** Among those that both have. `behind`: the step that it follows now; null: it stands first. */
  | { kind: "step-moved"; touchpointId: string; behind: string | null }
  /** The series begins at this step now, or does no more. */
  | { kind: "entry-added" | "entry-removed"; touchpointId: string }
  | { kind: "way-added" | "way-removed"; touchpointId: string; way: OutcomeOf }
  /** The same outcome leads there after another time. */
  | { kind: "way-delayed"; touchpointId: string; way: OutcomeOf; fromSeconds: number }
  | { kind: "goal"; from: Series["goal"]; to: Series["goal"] };

interface NamedSeries {
  name: string;
  definition: Series;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Says what a series has otherwise than before: its steps, what leads to each, its goal. What leads to a new step, and what came from one
 * that is gone, is not said apart from that step. Both went through the schema.
 */
export function listSeriesChanges(before: NamedSeries | null, after: NamedSeries): SeriesChange[] {
  if (!before) return [{ kind: "first" }];
  const [were, are] = [before.definition, after.definition];
  const [wereIds, areIds] = [idsOf(were.steps), idsOf(are.steps)];
  const added = areIds.filter((id) => !wereIds.includes(id));
  const removed = wereIds.filter((id) => !areIds.includes(id));
  return [
    ...(before.name === after.name ? [] : [{ kind: "name" as const, from: before.name, to: after.name }]),
    ...(added.length > 0 ? [{ kind: "steps-added" as const, touchpointIds: added }] : []),
    ...(removed.length > 0 ? [{ kind: "steps-removed" as const, touchpointIds: removed }] : []),
    ...moves(wereIds, areIds),
    ...are.steps.flatMap((step) => {
      const earlier = were.steps.find(({ touchpointId }) => touchpointId === step.touchpointId);
      return earlier ? wayChanges(earlier, step, removed) : [];
    }),
    ...(same(were.goal, are.goal) ? [] : [{ kind: "goal" as const, from: were.goal, to: are.goal }]),
  ];
}

function idsOf(steps: SeriesStep[]): string[] {
  return steps.map(({ touchpointId }) => touchpointId);
}

/** The fewest steps that have to be moved to come from one order to the other. */
function moves(wereIds: string[], areIds: string[]): SeriesChange[] {
  const kept = areIds.filter((id) => wereIds.includes(id));
  const stayed = longestRise(kept.map((id) => wereIds.indexOf(id))).map((place) => wereIds[place]);
  return kept
    .filter((id) => !stayed.includes(id))
    .map((id) => ({ kind: "step-moved", touchpointId: id, behind: areIds[areIds.indexOf(id) - 1] ?? null }));
}

/** The longest part of a list, gaps allowed, in which each number is greater than the one before it. A series has few steps. */
function longestRise(places: number[]): number[] {
  const best: number[][] = [];
  for (const place of places) {
    const fitting = best.filter((rise) => (rise.at(-1) ?? -1) < place);
    const longest = fitting.reduce((one, other) => (other.length > one.length ? other : one), []);
    best.push([...longest, place]);
  }
  return best.reduce((one, other) => (other.length > one.length ? other : one), []);
}

function wayChanges(before: SeriesStep, after: SeriesStep, removedIds: string[]): SeriesChange[] {
  const { touchpointId } = after;
  const named = (way: OutcomeOf): string => seriesEdge(way, touchpointId);
  const isIn = (ways: OutcomeOf[], way: OutcomeOf): boolean => ways.some((one) => same(one, way));
  const gone = before.after.filter((way) => !isIn(after.after, way) && !removedIds.includes(way.touchpointId));
  const come = after.after.filter((way) => !isIn(before.after, way));
  const isDelayed = (way: OutcomeOf, among: OutcomeOf[]): boolean => among.some((one) => named(one) === named(way));
  const isEntry = after.after.length === 0;
  const wasEntry = before.after.length === 0;
  return [
    ...(isEntry === wasEntry ? [] : [{ kind: isEntry ? ("entry-added" as const) : ("entry-removed" as const), touchpointId }]),
    ...come.map((way): SeriesChange => {
      const earlier = gone.find((one) => named(one) === named(way));
      return earlier
        ? { kind: "way-delayed", touchpointId, way, fromSeconds: earlier.afterSeconds }
        : { kind: "way-added", touchpointId, way };
    }),
    ...gone.filter((way) => !isDelayed(way, come)).map((way): SeriesChange => ({ kind: "way-removed", touchpointId, way })),
  ];
}
