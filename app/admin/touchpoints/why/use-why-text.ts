import { useTranslation } from "react-i18next";
import type { WhyRow } from "~/domain/touchpoints/why/why-answer";
import { useFormat } from "../../shared/use-format";

/** A reason as a sentence in the merchant's language. */
export function useWhyText(): (row: Pick<WhyRow, "reason" | "subject" | "until">) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ reason, subject, until }) =>
    t(`why.reason.${reason.kind}`, {
      named: subject === null ? "no" : "yes",
      name: subject ?? "",
      timed: until === null ? "no" : "yes",
      at: until === null ? "" : format.dateTime(until),
    });
}
