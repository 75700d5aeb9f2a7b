import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMerchant } from "./merchant-context";

/** Full hours from 0 to `last` as options of a select, written as the merchant reads the time. */
export function useHourOptions(last: 23 | 24): { value: string; label: string }[] {
  const { locale } = useMerchant();
  const { t } = useTranslation();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" });
    return Array.from({ length: last + 1 }, (_, hour) => ({
      value: String(hour),
      label: hour === 24 ? t("shared.midnight") : format.format(Date.UTC(2024, 0, 1, hour)),
    }));
  }, [locale, last, t]);
}
