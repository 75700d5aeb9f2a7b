import { v4 as uuidv4, v7 as uuidv7 } from "uuid";
import type { Outcome } from "~/domain/shared/outcome";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";

/** Makes a draft that says the same, right behind the one it is made from. What may be there only once gets a new name. */
export async function duplicateTouchpoint(db: Db, shopId: number, id: string, now: Date): Promise<Outcome<{ id: string }, "not-found">> {
  return inTransaction(db, async (tx) => {
    const row = await tx.touchpoint.findUnique({ where: { shopId_id: { shopId, id } } });
    if (!row) return { ok: false, reason: "not-found", message: "There is no such touchpoint." };
    const rows = await tx.touchpoint.findMany({ where: { shopId }, select: { name: true } });
    const copyId = uuidv7({ msecs: now.getTime() });
    await tx.touchpoint.create({
      data: {
        shopId,
        id: copyId,
        name: nextName(row.name, new Set(rows.map(({ name }) => name))),
        template: row.template,
        status: "draft",
        draft: touchpointSchema.parse(copyOf(touchpointSchema.parse(row.draft), copyId)),
        priority: row.priority,
        createdAt: now,
        updatedAt: now,
      },
    });
    return { ok: true, value: { id: copyId } };
  });
}

/** "Welcome" → "Welcome 2" → "Welcome 3" */
function nextName(name: string, taken: Set<string>): string {
  const base = name.replace(/ \d{1,3}$/, "").slice(0, 90);
  let number = 2;
  while (taken.has(`${base} ${String(number)}`)) number += 1;
  return `${base} ${String(number)}`.trim();
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
