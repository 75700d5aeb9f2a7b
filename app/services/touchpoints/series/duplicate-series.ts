import { v7 as uuidv7 } from "uuid";
import type { Outcome } from "~/domain/shared/outcome";
import type { Series } from "~/domain/touchpoints/series";
import { seriesSchema } from "~/domain/touchpoints/series.schema";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Db, Tx } from "../../db";
import { inTransaction } from "../../in-transaction";
import { copyTouchpoint } from "../copy-touchpoint";
import { nameOfCopy } from "../name-of-copy";

/**
 * Makes a draft of the same order with a draft of each of its touchpoints: one that is live can be in no second series. What a touchpoint
 * waits for in another one of the series, its copy waits for in that one's copy.
 */
export async function duplicateSeries(db: Db, shopId: number, id: string, now: Date): Promise<Outcome<{ id: string }, "not-found">> {
  return inTransaction(db, async (tx) => {
    const row = await tx.series.findUnique({ where: { shopId_id: { shopId, id } } });
    if (!row) return { ok: false, reason: "not-found", message: "There is no such series." };
    const series = seriesSchema.parse(row.draft);
    const copies = new Map<string, string>();
    for (const { touchpointId } of series.steps) {
      const copyId = await copyTouchpoint(tx, shopId, touchpointId, now);
      if (copyId !== null) copies.set(touchpointId, copyId);
    }
    for (const copyId of copies.values()) await waitForCopies(tx, shopId, copyId, copies);
    const rows = await tx.series.findMany({ where: { shopId }, select: { name: true } });
    const copyId = uuidv7({ msecs: now.getTime() });
    await tx.series.create({
      data: {
        shopId,
        id: copyId,
        name: nameOfCopy(row.name, rows),
        status: "draft",
        draft: seriesSchema.parse(copyOf(series, copies)),
        createdAt: now,
        updatedAt: now,
      },
    });
    return { ok: true, value: { id: copyId } };
  });
}

async function waitForCopies(tx: Tx, shopId: number, id: string, copies: Map<string, string>): Promise<void> {
  const where = { shopId_id: { shopId, id } };
  const { draft } = await tx.touchpoint.findUniqueOrThrow({ where, select: { draft: true } });
  const touchpoint = touchpointSchema.parse(draft);
  const wait = (triggers: Touchpoint["triggers"]): Touchpoint["triggers"] => ({
    ...triggers,
    list: triggers.list.map((trigger) => (trigger.kind === "outcome" ? renamed(trigger, copies) : trigger)),
  });
  const { experiment } = touchpoint;
  const variants = experiment?.variants.map(({ changes, ...variant }) => ({
    ...variant,
    changes: changes.triggers ? { ...changes, triggers: wait(changes.triggers) } : changes,
  }));
  const copy = { ...touchpoint, triggers: wait(touchpoint.triggers), experiment: experiment && { ...experiment, variants } };
  await tx.touchpoint.update({ where, data: { draft: touchpointSchema.parse(copy) } });
}

function copyOf({ steps, goal }: Series, copies: Map<string, string>): Series {
  return {
    steps: steps.map((step) => ({ ...renamed(step, copies), after: step.after.map((way) => renamed(way, copies)) })),
    goal: "ordered" in goal ? goal : renamed(goal, copies),
  };
}

function renamed<Named extends { touchpointId: string }>(named: Named, copies: Map<string, string>): Named {
  return { ...named, touchpointId: copies.get(named.touchpointId) ?? named.touchpointId };
}
