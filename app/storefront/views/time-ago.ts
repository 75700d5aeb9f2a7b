const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** How long ago something was, in the words of a language: "2 hours ago", "yesterday". Both in epoch milliseconds. */
export function timeAgo(at: number, now: number, locale: string): string {
  const past = Math.min(0, at - now);
  const [unit, ms] = units.find(([, length]) => -past >= length) ?? units[2];
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.round(past / ms), unit);
}
