const formats = new Map<string, Intl.DateTimeFormat>();

/** A day as people of a language write it, in the shop's zone: "29 November 2026". */
export function formatDate(at: Date, locale: string, zone: string): string {
  const key = `${locale} ${zone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: zone });
  formats.set(key, format);
  return format.format(at);
}
