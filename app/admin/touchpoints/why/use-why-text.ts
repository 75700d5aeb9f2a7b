import { useTranslation } from "react-i18next";
import type { WhyRow } from "~/domain/touchpoints/why/why-answer";
import { useFormat } from "../../shared/use-format";

/** A reason as a sentence in the merchant's language. */
export function useWhyText(): (row: Pick<WhyRow, "reason" | "subject">) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ reason, subject }) => {
    const isMoment = "untilMs" in reason;
    return t(`why.reason.${reason.kind}`, {
      has: subject === null ? "no" : "yes",
      name: isMoment ? "" : (subject ?? ""),
      at: isMoment && subject !== null ? format.dateTime(subject) : "",
    });
  };
}
