export interface Format {
  number(value: number): string;
  /** `0.12` → `12%` */
  percent(share: number): string;
  decimal(value: number): string;
  /** A difference of shares in percentage points: `0.004` → `+0.4` */
  points(difference: number): string;
  /** Minor units of a currency, the shop's when none is named. */
  money(minor: number, currency?: string): string;
  /** Money without its fraction, for axes. */
  roundMoney(minor: number): string;
  /** ISO time → date in the shop's zone. */
  date(iso: string): string;
  /** ISO time → date and time in the shop's zone. */
  dateTime(iso: string): string;
  /** ISO time → hours and minutes in the shop's zone. */
  time(iso: string): string;
  /** `YYYY-MM-DD` → short day, for axes. */
  day(day: string): string;
  /** "a, b or c" */
  either(parts: string[]): string;
  /** Code → name in the merchant's language. */
  languageName(code: string): string;
  countryName(code: string): string;
}

/** Formatters for one merchant, by Intl; each made once. */
export function createFormat(of: { locale: string; timezone: string; currency: string }): Format {
  const { locale, timezone: timeZone, currency } = of;
  const number = new Intl.NumberFormat(locale);
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: "exceptZero" });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: "medium" });
  const dateTime = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: "medium", timeStyle: "short" });
  const time = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: "short" });
  const day = new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "numeric", month: "short" });
  const either = new Intl.ListFormat(locale, { type: "disjunction" });
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const countries = new Intl.DisplayNames(locale, { type: "region" });
  const moneyFormats = new Map<string, Intl.NumberFormat>();
  const moneyIn = (code: string, whole: boolean): Intl.NumberFormat => {
    const key = `${code}${whole}`;
    const known = moneyFormats.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, {
      style: "currency",
      currency: code,
      ...(whole ? { maximumFractionDigits: 0, minimumFractionDigits: 0 } : {}),
    });
    moneyFormats.set(key, made);
    return made;
  };
  const major = (minor: number, code: string): number => {
    const digits = moneyIn(code, false).resolvedOptions().maximumFractionDigits ?? 2;
    return minor / 10 ** digits;
  };
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    points: (difference) => signed.format(difference * 100),
    decimal: (value) => decimal.format(value),
    money: (minor, code = currency) => moneyIn(code, false).format(major(minor, code)),
    roundMoney: (minor) => moneyIn(currency, true).format(major(minor, currency)),
    date: (iso) => date.format(new Date(iso)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    time: (iso) => time.format(new Date(iso)),
    day: (text) => day.format(new Date(`${text}T12:00:00Z`)),
    either: (parts) => either.format(parts),
    languageName: (code) => languages.of(code) ?? code,
    countryName: (code) => (/^[A-Za-z]{2}$/.test(code) ? (countries.of(code.toUpperCase()) ?? code) : code),
  };
}
