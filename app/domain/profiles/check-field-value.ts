import type { FieldValue } from "../touchpoints/known-shopper";
import type { CustomFieldType } from "./custom-field";

/** Longest own words in a custom field, in characters. */
export const longestFieldText = 500;

/** A custom field as far as its values go; `CustomField` and `PlainField` both are one. */
export interface AskedField {
  type: CustomFieldType;
  options: readonly { id: string }[];
}

export type CheckedFieldValue =
  /** Null: not answered, which is no mistake. */
  { ok: true; value: FieldValue | null } | { ok: false };

/**
 * What a form's input says for a custom field, by its type. The storefront's form and the server ask this same function, so that they
 * cannot disagree; hence no dependencies.
 *
 * @param given text as written; a number as `1.5`; a date as `YYYY-MM-DD`; `yes` or `no`; an option's id; several ids
 */
export function checkFieldValue({ type, options }: AskedField, given: string | readonly string[]): CheckedFieldValue {
  const offered = (id: string) => options.some((option) => option.id === id);
  if (type === "several-of") {
    const ids = [...new Set(typeof given === "string" ? [given] : given)].filter((id) => id !== "");
    if (!ids.every(offered)) return { ok: false };
    return { ok: true, value: ids.length > 0 ? ids : null };
  }
  if (typeof given !== "string") return { ok: false };
  // What cannot be seen or stored is not part of an answer.
  const text = given.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trim();
  if (text === "") return { ok: true, value: null };
  const value = read(type, text, offered);
  return value === null ? { ok: false } : { ok: true, value };
}

function read(type: CustomFieldType, text: string, offered: (id: string) => boolean): FieldValue | null {
  switch (type) {
    case "text":
      return [...text].length <= longestFieldText ? text : null;
    case "number":
      return /^-?\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : null;
    case "date":
      return isDay(text) ? text : null;
    case "yes-no":
      return text === "yes" ? true : text === "no" ? false : null;
    default:
      return offered(text) ? text : null;
  }
}

/** A day of the calendar, from 1900 to 2199. */
function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
