import { useTranslation } from "react-i18next";

/** Puts a stored reason into words. A run that its message ended carries the message's reason behind `message-`. */
export function useReasonText(): (reason: string | null) => string {
  const { t } = useTranslation();
  return (reason) => {
    if (reason === null || reason === "") return "";
    const known = t(`reason.${reason}`, { defaultValue: "" });
    if (known !== "") return known;
    const ofMessage = reason.startsWith("message-") ? t(`reason.${reason.slice("message-".length)}`, { defaultValue: "" }) : "";
    return ofMessage === "" ? reason : t("reason.byMessage", { reason: ofMessage });
  };
}
