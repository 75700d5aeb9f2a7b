import { z } from "zod";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Db } from "../db";

const draftSchema = z.object({ name: z.string().trim().min(1, "required").max(100, "too-long"), draft: touchpointSchema });

export type SaveDraftResult =
  | { ok: true }
  /** `fields`: path (`name`, `draft.content.ask.0.text`) → message key. */
  | { ok: false; reason: "invalid"; fields: Record<string, string> }
  | { ok: false; reason: "not-found" };

/** Saves what the merchant edits. Shoppers go on seeing what is published. */
export async function saveDraft(db: Db, shopId: number, id: string, input: unknown, now: Date): Promise<SaveDraftResult> {
  const parsed = draftSchema.safeParse(input);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => [issue.path.join("."), issue.message] as const);
    return { ok: false, reason: "invalid", fields: Object.fromEntries(fields) };
  }
  const { count } = await db.touchpoint.updateMany({
    where: { shopId, id, status: { not: "archived" } },
    data: { name: parsed.data.name, draft: parsed.data.draft, updatedAt: now },
  });
  return count === 1 ? { ok: true } : { ok: false, reason: "not-found" };
}
