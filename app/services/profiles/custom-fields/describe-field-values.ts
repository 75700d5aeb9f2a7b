import type { CustomField } from "~/domain/profiles/custom-field";
import type { FieldView } from "~/domain/profiles/profile-view";
import type { FieldValue } from "~/domain/touchpoints/known-shopper";

/** Answered custom fields in the merchant's order, options by their labels. A field the shop no longer has says nothing. */
export function describeFieldValues(fields: CustomField[], values: Record<string, FieldValue>): FieldView[] {
  return fields.flatMap(({ key, label, type, options }): FieldView[] => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value === undefined) return [];
    const chooses = type === "one-of" || type === "several-of";
    if (!chooses) return typeof value === "object" ? [] : [{ key, label, type, value }];
    const ids = Array.isArray(value) ? value : [String(value)];
    return [{ key, label, type, value: ids.map((id) => options.find((option) => option.id === id)?.label ?? { en: id }) }];
  });
}
