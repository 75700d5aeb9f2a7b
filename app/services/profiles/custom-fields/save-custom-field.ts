import type { CustomField } from "~/domain/profiles/custom-field";
import { customFieldSchema } from "~/domain/profiles/custom-field.schema";
import type { Db } from "../../db";
import { inTransaction } from "../../in-transaction";
import { type StoreSnapshotResult, storeSnapshot } from "../../touchpoints/store-snapshot";
import { Undo } from "../../touchpoints/undo";

/** More than anybody would ask for; every one of them stands in every list. */
const mostFields = 100;

export type SaveCustomFieldResult =
  | { ok: true; value: CustomField }
  /** `fields`: path (`label`, `options.0.label`) → message key. */
  | { ok: false; reason: "invalid"; fields: Record<string, string> }
  | { ok: false; reason: "too-many" }
  | Exclude<StoreSnapshotResult, { ok: true }>;

/**
 * Makes a custom field, or changes one: its words, its options, whether it is archived. Key and type never change, since answers
 * hang on them. Forms on the storefront ask with the new words at once.
 *
 * @param input a `CustomField`
 * @param isNew refuses a key that is taken
 */
export async function saveCustomField(
  db: Db,
  shopId: number,
  { field: input, isNew }: { field: unknown; isNew: boolean },
  now: Date,
): Promise<SaveCustomFieldResult> {
  const parsed = customFieldSchema.safeParse(input);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => [issue.path.join("."), issue.message] as const);
    return { ok: false, reason: "invalid", fields: Object.fromEntries(fields) };
  }
  const { key, label, type, options, archived } = parsed.data;
  return Undo.unless(
    inTransaction(db, async (tx): Promise<SaveCustomFieldResult> => {
      const said = { label, options, archived, updatedAt: now };
      if (isNew) {
        const position = await tx.customField.count({ where: { shopId } });
        if (position >= mostFields) return { ok: false, reason: "too-many" };
        const data = { shopId, key, type, position, createdAt: now, ...said };
        const made = await tx.customField.createMany({ data, skipDuplicates: true });
        if (made.count === 0) return { ok: false, reason: "invalid", fields: { key: "taken" } };
      } else {
        const changed = await tx.customField.updateMany({ where: { shopId, key, type }, data: said });
        if (changed.count === 0) return { ok: false, reason: "invalid", fields: { type: "never-changes" } };
      }
      const stored = await storeSnapshot(tx, shopId, now);
      if (!stored.ok) throw new Undo<SaveCustomFieldResult>(stored);
      return { ok: true, value: parsed.data };
    }),
  );
}
