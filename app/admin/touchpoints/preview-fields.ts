import type { CustomField } from "~/domain/profiles/custom-field";
import { pickText } from "~/domain/touchpoints/pick-text";
import type { PlainField } from "~/domain/touchpoints/plain-block";

/** The custom fields that forms may ask for, by key, in one language. */
export function previewFields(fields: CustomField[], locale: string, primaryLocale: string): Record<string, PlainField> {
  const say = (texts: Record<string, string>): string => pickText(texts, locale, primaryLocale) ?? "";
  const open = fields.filter(({ archived }) => !archived);
  return Object.fromEntries(
    open.map(({ key, label, type, options }) => [
      key,
      { label: say(label), type, options: options.map(({ id, label: text }) => ({ id, label: say(text) })) },
    ]),
  );
}
