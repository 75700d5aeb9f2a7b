import { Banner } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Question } from "./question-of";

interface RefusalBannerProps {
  /** What is wrong with the whole of it, in words. */
  failure: string | null;
  /** Pages with fields that are wrong. */
  questions: Question[];
}

/** Why nothing was saved or published, and where to look. */
export function RefusalBanner({ failure, questions }: RefusalBannerProps) {
  const { t } = useTranslation();
  if (failure === null && questions.length === 0) return null;
  return (
    <Banner tone="critical" title={failure ?? t("editor.notReady")}>
      {failure === null && <p>{questions.map((each) => t(`editor.question.${each}`)).join(", ")}</p>}
    </Banner>
  );
}
