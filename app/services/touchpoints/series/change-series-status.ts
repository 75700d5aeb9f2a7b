import { checkSeries } from "~/domain/touchpoints/check-series";
import { seriesSchema } from "~/domain/touchpoints/series.schema";
import type { Db } from "../../db";
import { inTransaction } from "../../in-transaction";
import { storeSnapshot } from "../store-snapshot";
import { Undo } from "../undo";
import { loadSeriesFacts } from "./load-series-facts";
import { setStepsLive } from "./set-steps-live";

export type SeriesDeed = "pause" | "resume" | "archive" | "restore";

export type SeriesStatusResult =
  | { ok: true }
  /** `changed`: it can no longer go on as it was published: a touchpoint is gone, or in another series. */
  | { ok: false; reason: "not-found" | "changed" | "too-large" };

const moves: Record<SeriesDeed, { from: string[]; to: "live" | "paused" | "archived" }> = {
  pause: { from: ["live", "paused"], to: "paused" },
  resume: { from: ["paused", "live"], to: "live" },
  archive: { from: ["draft", "live", "paused", "archived"], to: "archived" },
  restore: { from: ["archived"], to: "paused" },
};

/**
 * Pauses, resumes, archives or restores a series and its touchpoints with it: off the storefront when it leaves, back when it resumes.
 * Shoppers keep their places.
 */
export async function changeSeriesStatus(db: Db, shopId: number, id: string, deed: SeriesDeed, now: Date): Promise<SeriesStatusResult> {
  const { from, to } = moves[deed];
  return Undo.unless(
    inTransaction(db, async (tx): Promise<SeriesStatusResult> => {
      const row = await tx.series.findUnique({ where: { shopId_id: { shopId, id } } });
      if (!row || !from.includes(row.status)) return { ok: false, reason: "not-found" };
      const series = seriesSchema.safeParse(row.published).data;
      const status = deed === "restore" && !series ? "draft" : to;
      if (status === "live") {
        if (!series) return { ok: false, reason: "changed" };
        const problems = checkSeries(series, await loadSeriesFacts(tx, shopId, id, now));
        if (problems.some(({ mayPublish }) => !mayPublish)) return { ok: false, reason: "changed" };
      }
      await tx.series.update({ where: { shopId_id: { shopId, id } }, data: { status, updatedAt: now } });
      if (row.status !== status && (row.status === "live" || status === "live")) {
        const steps = series?.steps.map(({ touchpointId }) => touchpointId) ?? [];
        await setStepsLive(tx, shopId, steps, status === "live", now);
      }
      const stored = await storeSnapshot(tx, shopId, now);
      if (!stored.ok) throw new Undo<SeriesStatusResult>({ ok: false, reason: "too-large" });
      return { ok: true };
    }),
  );
}
