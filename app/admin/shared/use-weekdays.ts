import { useMemo } from "react";
import { useMerchant } from "./merchant-context";

/** A Monday, to read the names of the days from. */
const someMonday = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;

/** The days of the week from Monday on, named in the merchant's language; 0 is Sunday. */
export function useWeekdays(length: "long" | "short" = "long"): { day: number; name: string }[] {
  const { locale } = useMerchant();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { weekday: length, timeZone: "UTC" });
    return [1, 2, 3, 4, 5, 6, 0].map((day, index) => ({ day, name: format.format(someMonday + index * dayMs) }));
  }, [locale, length]);
}
