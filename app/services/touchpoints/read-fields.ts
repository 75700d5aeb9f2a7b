import { checkFieldValue } from "~/domain/profiles/check-field-value";
import type { FormBlock } from "~/domain/touchpoints/block";
import type { FieldValue } from "~/domain/touchpoints/known-shopper";
import type { Tx } from "../db";
import { listCustomFields } from "../profiles/custom-fields/list-custom-fields";

/**
 * The custom fields of a form that were filled in, read by their types. What the form does not ask for, or what the merchant has put away
 * meanwhile, is left out.
 */
export async function readFields(
  tx: Tx,
  shopId: number,
  { fields: asked }: FormBlock,
  given: Record<string, string | string[]>,
): Promise<{ ok: true; values: Record<string, FieldValue> } | { ok: false; field: string }> {
  const keys = asked.filter((key) => Object.hasOwn(given, key));
  if (keys.length === 0) return { ok: true, values: {} };
  const known = new Map((await listCustomFields(tx, shopId)).map((field) => [field.key, field]));
  const values: Record<string, FieldValue> = {};
  for (const key of keys) {
    const field = known.get(key);
    if (!field || field.archived) continue;
    const checked = checkFieldValue(field, given[key] ?? "");
    if (!checked.ok) return { ok: false, field: key };
    if (checked.value !== null) values[key] = checked.value;
  }
  return { ok: true, values };
}
