import { checkSeries } from "~/domain/touchpoints/check-series";
import type { PublishProblem } from "~/domain/touchpoints/publishing/publish-problem";
import { seriesSchema } from "~/domain/touchpoints/series.schema";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { Db } from "../../db";
import { inTransaction } from "../../in-transaction";
import { publishWithin } from "../publish-within";
import { startWelcome } from "../start-welcome";
import { storeSnapshot } from "../store-snapshot";
import { Undo } from "../undo";
import { loadSeriesFacts } from "./load-series-facts";
import { setStepsLive } from "./set-steps-live";

export type PublishSeriesResult =
  | { ok: true; value: { version: number } }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "problems"; problems: PublishProblem[] }
  /** `archive`: ids of touchpoints that would make enough room. */
  | { ok: false; reason: "too-large"; message: string; archive: string[] };

type Published = Exclude<PublishSeriesResult, { ok: true }> | { ok: true; value: { version: number }; begun: Touchpoint[] };

/**
 * Makes the draft the order in which shoppers meet its touchpoints. Those that are drafts or paused go live with it; those that were taken
 * out of it are paused. All of it and the snapshot change in one transaction, or nothing does.
 */
export async function publishSeries(db: Db, shopId: number, id: string, now: Date): Promise<PublishSeriesResult> {
  const result = await Undo.unless(
    inTransaction(db, async (tx): Promise<Published> => {
      const row = await tx.series.findUnique({ where: { shopId_id: { shopId, id } } });
      if (!row || row.status === "archived") return { ok: false, reason: "not-found" };
      const series = seriesSchema.parse(row.draft);
      const problems = checkSeries(series, await loadSeriesFacts(tx, shopId, id, now));
      if (problems.some(({ mayPublish }) => !mayPublish)) return { ok: false, reason: "problems", problems };
      const steps = series.steps.map(({ touchpointId }) => touchpointId);
      const before = seriesSchema.safeParse(row.published).data?.steps ?? [];
      const left = before.flatMap(({ touchpointId }) => (steps.includes(touchpointId) ? [] : [touchpointId]));
      const { version, name } = await tx.series.update({
        where: { shopId_id: { shopId, id } },
        data: { published: series, draft: series, status: "live", version: { increment: 1 }, publishedAt: now, updatedAt: now },
        select: { version: true, name: true },
      });
      await tx.seriesVersion.create({ data: { shopId, seriesId: id, number: version, name, definition: series, publishedAt: now } });
      await setStepsLive(tx, shopId, left, false, now);
      await setStepsLive(tx, shopId, steps, true, now);
      const begun: Touchpoint[] = [];
      const drafts = await tx.touchpoint.findMany({ where: { shopId, id: { in: steps }, status: "draft" }, select: { id: true } });
      for (const draft of drafts) {
        const done = await publishWithin(tx, shopId, draft.id, { accepted: "all" }, now);
        if (!done.ok) throw new Undo<Published>(done.reason === "unconfirmed" ? { ...done, reason: "problems" } : done);
        begun.push(done.published);
      }
      const stored = await storeSnapshot(tx, shopId, now);
      if (!stored.ok) throw new Undo<Published>(stored);
      return { ok: true, value: { version }, begun };
    }),
  );
  if (!result.ok) return result;
  for (const touchpoint of result.begun) await startWelcome(db, shopId, touchpoint, now);
  return { ok: true, value: result.value };
}
