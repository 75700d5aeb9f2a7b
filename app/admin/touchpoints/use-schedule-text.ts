import { useTranslation } from "react-i18next";
import type { Schedule } from "~/domain/touchpoints/touchpoint";
import { useFormat } from "../shared/use-format";
import { useHourOptions } from "../shared/use-hour-options";
import { useWeekdays } from "../shared/use-weekdays";

/** A schedule in a few words: "Until 24 Dec 2026 · Mon, Tue · 09:00–20:00". */
export function useScheduleText(): (schedule: Schedule, hasEnded: boolean) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const weekdays = useWeekdays("short");
  const hourOptions = useHourOptions(24);
  const hour = (value: number): string => hourOptions[value]?.label ?? String(value);
  return ({ startsAt, endsAt, weekdays: days, hours }, hasEnded) => {
    const span = (): string => {
      if (hasEnded && endsAt) return t("schedule.ended", { date: format.date(endsAt) });
      if (startsAt && endsAt) return t("schedule.span", { from: format.date(startsAt), to: format.date(endsAt) });
      if (endsAt) return t("schedule.until", { date: format.date(endsAt) });
      return startsAt ? t("schedule.from", { date: format.date(startsAt) }) : "";
    };
    const named = weekdays.filter(({ day }) => days.includes(day)).map(({ name }) => name);
    const times = hours ? t("schedule.hours", { from: hour(hours.fromHour), to: hour(hours.toHour) }) : "";
    return [span(), named.join(", "), times].filter(Boolean).join(" · ") || t("schedule.always");
  };
}
