import { v4 as uuidv4, v7 as uuidv7 } from "uuid";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Tx } from "../db";
import { nameOfCopy } from "./name-of-copy";

/**
 * Makes a draft that says the same, right behind the one it is made from, within the caller's transaction. What may be there only once gets
 * a new name.
 *
 * @returns the copy's id; null: there is no such touchpoint
 */
export async function copyTouchpoint(tx: Tx, shopId: number, id: string, now: Date): Promise<string | null> {
  const row = await tx.touchpoint.findUnique({ where: { shopId_id: { shopId, id } } });
  if (!row) return null;
  const rows = await tx.touchpoint.findMany({ where: { shopId }, select: { name: true } });
  const copyId = uuidv7({ msecs: now.getTime() });
  await tx.touchpoint.create({
    data: {
      shopId,
      id: copyId,
      name: nameOfCopy(row.name, rows),
      template: row.template,
      status: "draft",
      draft: touchpointSchema.parse(copyOf(touchpointSchema.parse(row.draft), copyId)),
      priority: row.priority,
      createdAt: now,
      updatedAt: now,
    },
  });
  return copyId;
}

function copyOf(touchpoint: Touchpoint, copyId: string): Touchpoint {
  const { format, experiment } = touchpoint;
  const mark = copyId.slice(-6);
  return {
    ...touchpoint,
    format: format.kind === "page" ? { ...format, handle: `${format.handle.slice(0, 50)}-${mark}` } : format,
    // The same id would give shoppers the same lot in both.
    experiment: experiment && { ...experiment, id: uuidv4() },
  };
}
