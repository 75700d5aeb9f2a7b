import { checkPublishable, type PublishProblem } from "~/domain/touchpoints/check-publishable";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { startWelcome } from "./start-welcome";
import { storeSnapshot } from "./store-snapshot";
import { Undo } from "./undo";

export type PublishResult =
  | { ok: true; value: { version: number } }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "problems"; problems: PublishProblem[] }
  /** `archive`: ids of touchpoints that would make enough room. */
  | { ok: false; reason: "too-large"; message: string; archive: string[] };

/** Makes the draft what shoppers meet, live from now on. The snapshot changes in the same transaction, or nothing does. */
export async function publishTouchpoint(db: Db, shopId: number, id: string, now: Date): Promise<PublishResult> {
  const result = await publish(db, shopId, id, now);
  if (!result.ok) return result;
  await startWelcome(db, shopId, result.published, now);
  return { ok: true, value: result.value };
}

type Published = Exclude<PublishResult, { ok: true }> | { ok: true; value: { version: number }; published: Touchpoint };

async function publish(db: Db, shopId: number, id: string, now: Date): Promise<Published> {
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
      const problems = checkPublishable(draft, { primaryLocale, now });
      if (draft.offerId && !(await offerHolds(draft.offerId))) problems.push({ path: "offerId", message: "offer-stopped" });
      if (problems.length > 0) return { ok: false, reason: "problems", problems };
      const { version } = await tx.touchpoint.update({
        where: { shopId_id: { shopId, id } },
        data: { published: draft, status: "live", version: { increment: 1 }, publishedAt: now, updatedAt: now },
        select: { version: true },
      });
      const stored = await storeSnapshot(tx, shopId, now);
      if (!stored.ok) throw new Undo<Published>(stored);
      return { ok: true, value: { version }, published: draft };

      async function offerHolds(offerId: string): Promise<boolean> {
        return (await tx.offer.count({ where: { shopId, id: offerId, status: "active" } })) === 1;
      }
    }),
  );
}
