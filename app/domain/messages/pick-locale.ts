/**
 * The best of the languages at hand: the one wanted, another form of the same language, the shop's own, English, any.
 * Null when there are none.
 */
export function pickLocale(available: string[], wanted: string | null, shopLocale: string): string | null {
  for (const locale of [wanted, shopLocale, "en"]) {
    if (!locale) continue;
    const found = available.find((each) => same(each, locale)) ?? available.find((each) => language(each) === language(locale));
    if (found) return found;
  }
  return available[0] ?? null;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function language(locale: string): string {
  return (locale.split(/[-_]/)[0] ?? "").toLowerCase();
}
