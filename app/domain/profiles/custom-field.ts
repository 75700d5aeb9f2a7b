/** A field of the merchant's own on every profile. `custom_fields` holds it; `custom-field.schema.ts` parses it. */
export interface CustomField {
  /** Names it in forms, rules and exports; never changes: `[a-z][a-z0-9_]{0,39}`. */
  key: string;
  /** The question as the shopper reads it, by locale. */
  label: Record<string, string>;
  type: CustomFieldType;
  /** Only with `one-of` and `several-of`. */
  options: { id: string; label: Record<string, string> }[];
  archived: boolean;
}

/** `date` is YYYY-MM-DD. */
export type CustomFieldType = "text" | "number" | "date" | "yes-no" | "one-of" | "several-of";
