import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import { checkPublishable } from "~/domain/touchpoints/check-publishable";
import { possibleOutcomes } from "~/domain/touchpoints/possible-outcomes";
import { seriesSchema } from "~/domain/touchpoints/series.schema";
import type { SeriesFacts, StepTouchpoint } from "~/domain/touchpoints/series-facts";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Tx } from "../../db";
import { loadShopFacts } from "../load-shop-facts";

/** Beside no touchpoint at all. */
const nobody = "00000000-0000-0000-0000-000000000000";

/** What a series of the shop can be made of, and what publishing it looks at; the editor says the same from it. */
export async function loadSeriesFacts(tx: Tx, shopId: number, id: string, now: Date): Promise<SeriesFacts> {
  const [facts, { primaryLocale }, rows, others] = await Promise.all([
    loadShopFacts(tx, shopId, nobody),
    tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { primaryLocale: true } }),
    tx.touchpoint.findMany({
      where: { shopId },
      orderBy: [{ priority: "desc" }, { createdAt: "asc" }],
      select: { id: true, name: true, status: true, draft: true, published: true },
    }),
    tx.series.findMany({
      where: { shopId, id: { not: id }, status: { in: ["live", "paused"] } },
      select: { id: true, name: true, published: true },
    }),
  ]);
  const questionsOf = new Map(facts.others.map((other) => [other.id, other.questions]));
  return {
    touchpoints: rows.map((row): StepTouchpoint => {
      const draft = touchpointSchema.safeParse(row.draft).data;
      // A draft's own words count until shoppers meet it.
      const met = touchpointSchema.safeParse(row.published).data ?? draft ?? blankTouchpoint;
      return {
        id: row.id,
        name: row.name,
        status: row.status,
        format: met.format.kind,
        outcomes: possibleOutcomes(met),
        questions: questionsOf.get(row.id) ?? [],
        problems: row.status === "draft" ? problemsOf(row.id, draft) : 0,
      };
    }),
    others: others.map(({ published, ...other }) => ({
      ...other,
      touchpointIds: seriesSchema.safeParse(published).data?.steps.map(({ touchpointId }) => touchpointId) ?? [],
    })),
  };

  /** What has to be confirmed is asked in the touchpoint's own editor; that the embed is off (no path) is no reason to go there. */
  function problemsOf(touchpointId: string, draft: typeof blankTouchpoint | undefined): number {
    if (!draft) return 1;
    const shop = { ...facts, id: touchpointId, others: facts.others.filter((other) => other.id !== touchpointId) };
    return checkPublishable(draft, { primaryLocale, now, shop }).filter(({ path, mayPublish }) => !mayPublish || path !== "").length;
  }
}
