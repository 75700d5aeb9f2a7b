import { useTranslation } from "react-i18next";
import type { TroubleView } from "~/domain/insights/home-view";

/** What does not work, in words: each cause, the newest first. One that was kept as a sentence is said as it is. */
export function useTroubleText(): (trouble: Pick<TroubleView, "causes" | "message">) => string {
  const { t } = useTranslation();
  return ({ causes, message }) => {
    const sentences = causes.map(({ said, ...cause }) => {
      const what = t(`home.cause.${cause.code}`, { ...cause, defaultValue: t("home.trouble.other") });
      return said === null ? what : t("home.cause.said", { what, said: plain(said) });
    });
    return sentences.length > 0 ? sentences.join(". ") : plain(message);
  };
}

function plain(text: string): string {
  return text.replace(/[.\s]+$/, "");
}
