import { escapeHtml } from "./escape-html";
import type { LiquidSource } from "./source";

/** A translation of a theme or an extension, its `{{ placeholders }}` filled; texts whose key ends in `_html` keep their HTML. */
export function translate(source: LiquidSource, locale: string, key: string, values: Record<string, unknown>): string {
  for (const messages of source.messages(locale)) {
    let found: unknown = messages;
    for (const part of key.split("."))
      found = typeof found === "object" && found !== null ? (found as Record<string, unknown>)[part] : undefined;
    if (typeof found === "object" && found !== null) {
      const plurals = found as Record<string, string>;
      const rule = new Intl.PluralRules(locale).select(Number(values.count ?? 0));
      found = plurals[rule] ?? plurals.other;
    }
    if (typeof found !== "string") continue;
    const html = key.endsWith("_html");
    return found.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => (html ? String(values[name] ?? "") : escapeHtml(values[name] ?? "")));
  }
  source.warnings.add(`missing translation ${locale}.${key}`);
  return `Translation missing: ${locale}.${key}`;
}
