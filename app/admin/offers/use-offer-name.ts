import { useTranslation } from "react-i18next";
import type { OfferChoice } from "~/domain/offers/offer-choice";
import { useFormat } from "../shared/use-format";

/** What an offer gives and for how long, in the merchant's words. */
export function useOfferName(): (offer: Pick<OfferChoice, "kind" | "value" | "validDays" | "endsAt">) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ kind, value, validDays, endsAt }) => {
    const gift =
      kind === "percentage"
        ? t("offers.percentage", { value: format.percent(value / 100) })
        : kind === "amount"
          ? t("offers.amount", { value: format.money(value) })
          : t("offers.free-shipping");
    const name = t("offers.name", { gift, days: validDays });
    return endsAt ? t("offers.until", { name, date: format.date(endsAt) }) : name;
  };
}
