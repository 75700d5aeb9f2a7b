import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { storeSnapshot } from "../touchpoints/store-snapshot";
import { Undo } from "../touchpoints/undo";

export type ApplyResult = { ok: true } | { ok: false; reason: "not-running" | "too-large" };

/**
 * Ends an experiment with a winner: what the variant has becomes the touchpoint's own, for shoppers (as a new version) and in the draft,
 * which keeps whatever else was being edited. The version before stays in the history, to be restored.
 */
export async function applyWinner(
  db: Db,
  shopId: number,
  { touchpointId, id, variantId }: { touchpointId: string; id: string; variantId: string },
  now: Date,
): Promise<ApplyResult> {
  return Undo.unless(
    inTransaction(db, async (tx): Promise<ApplyResult> => {
      const guard = {
        shopId,
        id,
        touchpointId,
        OR: [{ status: { in: ["running", "paused"] } }, { status: "stopped", reason: "merchant" }],
      };
      const decided = { status: "decided", reason: "applied", winner: variantId, endedAt: now, updatedAt: now };
      const { count } = await tx.experiment.updateMany({ where: guard, data: decided });
      if (count === 0) return { ok: false, reason: "not-running" };
      const row = await tx.touchpoint.findUniqueOrThrow({ where: { shopId_id: { shopId, id: touchpointId } } });
      const published = touchpointSchema.safeParse(row.published).data;
      const winner = published?.experiment?.id === id && published.experiment.variants.find((variant) => variant.id === variantId);
      if (!published || !winner) throw new Undo<ApplyResult>({ ok: false, reason: "not-running" });
      const next = touchpointSchema.parse({ ...published, ...winner.changes, experiment: null });
      const draft = touchpointSchema.parse(row.draft);
      const { version, name } = await tx.touchpoint.update({
        where: { shopId_id: { shopId, id: touchpointId } },
        data: {
          published: next,
          // Another experiment that is being prepared is left alone.
          draft: draft.experiment?.id === id ? { ...draft, ...winner.changes, experiment: null } : { ...draft, ...winner.changes },
          version: { increment: 1 },
          publishedAt: now,
          updatedAt: now,
        },
        select: { version: true, name: true },
      });
      await tx.touchpointVersion.create({
        data: { shopId, touchpointId, number: version, name, definition: next, publishedAt: now },
      });
      const stored = await storeSnapshot(tx, shopId, now);
      if (!stored.ok) throw new Undo<ApplyResult>({ ok: false, reason: "too-large" });
      return { ok: true };
    }),
  );
}
