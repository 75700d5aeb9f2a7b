import type { Figure } from "../insights/figures-of";
import type { LiveSeries } from "./series";
import { seriesEdge } from "./series-edge";
import type { Outcome, OutcomeOf } from "./trigger";

/** Something that became of a touchpoint with one shopper. */
export interface PastOutcome {
  touchpointId: string;
  outcome: Outcome;
  at: Date;
  /** With `answered`. */
  questionId?: string;
  values?: string[];
}

/**
 * What a show adds to the figures of its series: the step was reached, and by which way. Only a shopper's first show of a step counts;
 * of several ways the one that led there last.
 *
 * @param past everything of this shopper's with the touchpoints of the series, this show among it
 */
export function seriesMoves(
  { id, steps }: LiveSeries,
  shown: { touchpointId: string; at: Date },
  past: PastOutcome[],
): (Figure & { at: Date })[] {
  const step = steps.find(({ touchpointId }) => touchpointId === shown.touchpointId);
  const isAgain = past.some(({ touchpointId, outcome, at }) => outcome === "shown" && touchpointId === shown.touchpointId && at < shown.at);
  if (!step || isAgain) return [];
  const figure = { count: 1, amount: 0, at: shown.at };
  const reached = { ...figure, measure: "reached" as const, subject: `series:${id}:${shown.touchpointId}` };
  const ways = step.after.map((way) => ({ way, ledAt: ledAt(way) })).filter(({ ledAt: at }) => at !== null);
  const [last] = ways.sort((a, b) => (b.ledAt ?? 0) - (a.ledAt ?? 0));
  if (!last) return [reached];
  return [reached, { ...figure, measure: "moved", subject: `series:${id}:${seriesEdge(last.way, shown.touchpointId)}` }];

  /** Epoch ms at which this way was open, at the show or before; null: it was not. */
  function ledAt(way: OutcomeOf): number | null {
    const opened = past
      .filter((one) => one.touchpointId === way.touchpointId && one.outcome === way.outcome && isAnswer(one, way))
      .map(({ at }) => at.getTime() + way.afterSeconds * 1000)
      // Browsers' clocks and the moment of drawing differ a little.
      .filter((at) => at <= shown.at.getTime() + 1000);
    return opened.length > 0 ? Math.max(...opened) : null;
  }
}

function isAnswer({ questionId, values = [] }: PastOutcome, way: OutcomeOf): boolean {
  if (way.outcome !== "answered") return true;
  return (way.questionId === null || way.questionId === questionId) && (way.answer === null || values.includes(way.answer));
}
