import type { EventData, ShopEvent } from "~/domain/events/event";
import type { Figure } from "~/domain/insights/figures-of";
import { seriesSchema } from "~/domain/touchpoints/series.schema";
import { type PastOutcome, seriesMoves } from "~/domain/touchpoints/series-moves";
import { outcomes } from "~/domain/touchpoints/trigger";
import type { Tx } from "../../db";

/** By any of these names a shopper's earlier events are found. */
interface Who {
  profileId: string | null;
  visitorIds: string[];
}

/** A step may wait a year for its outcome at most. */
const longestMs = 366 * 86_400_000;

/**
 * What new shows of touchpoints add to the figures of the live series that they are steps of. Counted as they come in, so that no page has
 * to look through events. Asked after the events were stored; reads the shopper's own earlier ones, and only when a step was shown.
 */
export async function countMoves(tx: Tx, shopId: number, who: Who, events: ShopEvent[]): Promise<(Figure & { at: Date })[]> {
  const shows = events.flatMap(({ kind, at, data }) =>
    kind === "touchpoint_shown" ? [{ at, touchpointId: (data as EventData["touchpoint_shown"]).touchpointId }] : [],
  );
  if (shows.length === 0) return [];
  const rows = await tx.series.findMany({ where: { shopId, status: "live" }, select: { id: true, published: true } });
  const shown = new Set(shows.map(({ touchpointId }) => touchpointId));
  const concerned = rows.flatMap(({ id, published }) => {
    const series = seriesSchema.safeParse(published).data;
    return series?.steps.some(({ touchpointId }) => shown.has(touchpointId)) ? [{ id, ...series }] : [];
  });
  if (concerned.length === 0) return [];
  const ids = concerned.flatMap(({ steps }) => steps.map(({ touchpointId }) => touchpointId));
  const past = await readPast(tx, shopId, who, ids, Math.min(...shows.map(({ at }) => at.getTime())) - longestMs);
  return concerned.flatMap((series) => shows.flatMap((show) => seriesMoves(series, show, past)));
}

async function readPast(tx: Tx, shopId: number, who: Who, touchpointIds: string[], sinceMs: number): Promise<PastOutcome[]> {
  const kinds = outcomes.map((outcome) => `touchpoint_${outcome}`);
  const since = new Date(sinceMs);
  return tx.$queryRaw<PastOutcome[]>`
    select data->>'touchpointId' as "touchpointId", substr(kind, 12) as outcome, at, data->>'questionId' as "questionId",
      array(select jsonb_array_elements_text(coalesce(data->'values', '[]'))) as values
    from events
    where shop_id = ${shopId} and at >= ${since}::timestamptz and kind = any(${kinds})
      and (visitor_id = any(${who.visitorIds}) or profile_id = ${who.profileId}::uuid)
      and data->>'touchpointId' = any(${touchpointIds})`;
}
