import { v4 as uuidv4 } from "uuid";
import { sameTest } from "~/domain/experiments/same-test";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../db";

interface Publishing {
  touchpointId: string;
  /** What shoppers met so far. */
  before: Touchpoint | null;
  next: Touchpoint;
}

/**
 * Begins the experiment of a touchpoint that is being published, goes on with the one that runs, or ends one that is there no more. One
 * that has been changed begins anew under an id of its own, since figures of two different tests cannot be added up; one that was
 * stopped stays stopped.
 *
 * @returns the touchpoint to publish, with the id that its experiment runs under
 */
export async function startExperiment(tx: Tx, shopId: number, { touchpointId, before, next }: Publishing, now: Date): Promise<Touchpoint> {
  const { experiment } = next;
  const row = experiment && (await tx.experiment.findUnique({ where: { shopId_id: { shopId, id: experiment.id } } }));
  const isOurs = row?.touchpointId === touchpointId;
  const isOver = isOurs && (row.status === "stopped" || row.status === "decided");
  const goesOn = isOver || (isOurs && before !== null && sameTest(before, next));
  const id = row && !goesOn ? uuidv4() : experiment?.id;
  await tx.experiment.updateMany({
    where: { shopId, touchpointId, status: { in: ["running", "paused"] }, ...(id && { id: { not: id } }) },
    data: { status: "stopped", reason: experiment ? "changed" : "removed", endedAt: now, updatedAt: now },
  });
  if (!experiment || !id) return next;
  const started = { ...experiment, id };
  const definition = started as unknown as Prisma.InputJsonValue;
  if (!goesOn) {
    await tx.experiment.create({ data: { shopId, id, touchpointId, definition, status: "running", startedAt: now, updatedAt: now } });
  } else if (!isOver) {
    // The names of variants may have changed.
    await tx.experiment.update({
      where: { shopId_id: { shopId, id } },
      data: { definition, status: "running", endedAt: null, updatedAt: now },
    });
  }
  return { ...next, experiment: started };
}
