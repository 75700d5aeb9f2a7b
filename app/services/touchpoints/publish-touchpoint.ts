import { checkPublishable } from "~/domain/touchpoints/check-publishable";
import type { PublishProblem } from "~/domain/touchpoints/publishing/publish-problem";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Db } from "../db";
import { startExperiment } from "../experiments/start-experiment";
import { inTransaction } from "../in-transaction";
import { loadShopFacts } from "./load-shop-facts";
import { startWelcome } from "./start-welcome";
import { storeSnapshot } from "./store-snapshot";
import { Undo } from "./undo";

export type PublishResult =
  | { ok: true; value: { version: number } }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "problems"; problems: PublishProblem[] }
  /** Nothing keeps it from being published but the merchant's word on these. */
  | { ok: false; reason: "unconfirmed"; problems: PublishProblem[] }
  /** `archive`: ids of touchpoints that would make enough room. */
  | { ok: false; reason: "too-large"; message: string; archive: string[] };

/**
 * Makes the draft what shoppers meet, live from now on, and keeps it as a version. The snapshot changes in the same transaction, or
 * nothing does.
 *
 * @param accepted what the merchant has been told and wants all the same, as `path message`
 */
export async function publishTouchpoint(
  db: Db,
  shopId: number,
  id: string,
  now: Date,
  { accepted = "all" }: { accepted?: string[] | "all" } = {},
): Promise<PublishResult> {
  const result = await publish(db, shopId, id, accepted, now);
  if (!result.ok) return result;
  await startWelcome(db, shopId, result.published, now);
  return { ok: true, value: result.value };
}

type Published = Exclude<PublishResult, { ok: true }> | { ok: true; value: { version: number }; published: Touchpoint };

async function publish(db: Db, shopId: number, id: string, accepted: string[] | "all", now: Date): Promise<Published> {
  return Undo.unless(
    inTransaction(db, async (tx): Promise<Published> => {
      const row = await tx.touchpoint.findUnique({ where: { shopId_id: { shopId, id } } });
      if (!row || row.status === "archived") return { ok: false, reason: "not-found" };
      const { primaryLocale } = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { primaryLocale: true } });
      const parsed = touchpointSchema.safeParse(row.draft);
      if (!parsed.success) {
        const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
        return { ok: false, reason: "problems", problems };
      }
      const draft = parsed.data;
      const problems = checkPublishable(draft, { primaryLocale, now, shop: await loadShopFacts(tx, shopId, id) });
      if (problems.some(({ mayPublish }) => !mayPublish)) return { ok: false, reason: "problems", problems };
      const unconfirmed = problems.filter(({ path, message }) => accepted !== "all" && !accepted.includes(`${path} ${message}`));
      if (unconfirmed.length > 0) return { ok: false, reason: "unconfirmed", problems };
      const before = touchpointSchema.safeParse(row.published).data ?? null;
      const next = touchpointSchema.parse(await startExperiment(tx, shopId, { touchpointId: id, before, next: draft }, now));
      const { version, name } = await tx.touchpoint.update({
        where: { shopId_id: { shopId, id } },
        data: { published: next, draft: next, status: "live", version: { increment: 1 }, publishedAt: now, updatedAt: now },
        select: { version: true, name: true },
      });
      await tx.touchpointVersion.create({
        data: { shopId, touchpointId: id, number: version, name, definition: next, publishedAt: now },
      });
      const stored = await storeSnapshot(tx, shopId, now);
      if (!stored.ok) throw new Undo<Published>(stored);
      return { ok: true, value: { version }, published: next };
    }),
  );
}
