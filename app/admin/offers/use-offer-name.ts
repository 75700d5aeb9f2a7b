import { useTranslation } from "react-i18next";
import type { OfferChoice } from "~/domain/offers/offer-choice";
import { useFormat } from "../shared/use-format";

/** What an offer gives and for how long, in the merchant's words; of one that has ended, that it has. */
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
    if (!endsAt) return name;
    return t(new Date(endsAt) > new Date() ? "offers.until" : "offers.ended", { name, date: format.date(endsAt) });
  };
}
