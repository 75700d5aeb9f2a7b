/** How a shopper is told: the shop's time zone, and the language of the page. */
export interface Telling {
  locale: string;
  zone: string;
}

/** The last day on which something counts that ends in this moment, in words: "30 November". English for what is no language. */
export function lastDay(end: Date, { locale, zone }: Telling): string {
  const last = new Date(end.getTime() - 1);
  const say = (language: string): string => last.toLocaleDateString(language, { day: "numeric", month: "long", timeZone: zone });
  try {
    return say(locale);
  } catch {
    return say("en");
  }
}
