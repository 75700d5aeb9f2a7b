import type { LiveSeries, LiveStep } from "./series";

/** A touchpoint's places in the live series, as the snapshot has them. */
export function liveSteps(id: string, series: LiveSeries[]): LiveStep[] {
  return series.flatMap(({ id: seriesId, steps, goal }) => {
    const index = steps.findIndex(({ touchpointId }) => touchpointId === id);
    const { after } = steps[index] ?? {};
    if (!after) return [];
    const shown = steps.map(({ touchpointId }) => touchpointId);
    const end = "ordered" in goal ? { shown } : { goal: { ...goal, questionId: null, answer: null, afterSeconds: 0 } };
    return [{ seriesId, index, after, ...end }];
  });
}
