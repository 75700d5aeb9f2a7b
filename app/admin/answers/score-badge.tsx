import { Badge } from "@shopify/polaris";
import { useTranslation } from "react-i18next";

/** A score from 0 to 10 with the colour of its group. */
export function ScoreBadge({ score }: { score: number | null }) {
  const { t } = useTranslation();
  if (score === null) return <Badge>{t("shared.none")}</Badge>;
  const tone = score >= 9 ? "success" : score >= 7 ? "attention" : "critical";
  return <Badge tone={tone}>{t("answers.score", { score })}</Badge>;
}
