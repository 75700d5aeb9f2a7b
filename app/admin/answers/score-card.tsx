import { BlockStack, Box, Card, InlineGrid, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ScoreGroup, ScoreSummary } from "~/domain/surveys/answer-view";
import { FigureHint } from "../shared/figure-hint";
import { useFormat } from "../shared/use-format";

/** The chart's colours: told apart by those who see no red or green too, by their lightness. */
const colors: Record<ScoreGroup, string> = {
  promoters: "#1f7a6d",
  passives: "#a3a08f",
  detractors: "#c2573f",
};

const groupOf = (score: number): ScoreGroup => (score >= 9 ? "promoters" : score >= 7 ? "passives" : "detractors");

/** The Net Promoter Score of a period and the distribution it comes from. */
export function ScoreCard({ summary }: { summary: ScoreSummary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { answers, perScore, groups, netPromoterScore, average } = summary;
  const most = Math.max(1, ...perScore);
  return (
    <Card>
      <InlineGrid columns={{ xs: 1, md: ["oneThird", "twoThirds"] }} gap="600">
        <BlockStack gap="300">
          <InlineStack gap="100" blockAlign="center">
            <Text as="h2" variant="headingSm">
              {t("answers.nps")}
            </Text>
            <FigureHint text={t("answers.npsHint")} label={t("answers.nps")} />
          </InlineStack>
          <Text as="p" variant="heading2xl">
            {netPromoterScore === null ? t("shared.none") : format.number(netPromoterScore)}
          </Text>
          <Text as="p" tone="subdued">
            {t("answers.base", { answers, average: average === null ? t("shared.none") : format.decimal(average) })}
          </Text>
          {(["promoters", "passives", "detractors"] as const).map((group) => (
            <InlineStack key={group} gap="200" blockAlign="center">
              <span aria-hidden style={{ width: 12, height: 12, borderRadius: 3, background: colors[group] }} />
              <Text as="span">
                {t(`answers.groupCount.${group}`, {
                  count: groups[group],
                  share: format.percent(answers === 0 ? 0 : groups[group] / answers),
                })}
              </Text>
            </InlineStack>
          ))}
        </BlockStack>
        <Box>
          <table style={{ width: "100%", borderSpacing: 0, tableLayout: "fixed", height: "12rem" }} aria-label={t("answers.distribution")}>
            <tbody>
              <tr>
                {perScore.map((count, score) => (
                  <td key={`bar-${String(score)}`} style={{ verticalAlign: "bottom", padding: "0 2px", textAlign: "center" }}>
                    <Text as="span" variant="bodySm">
                      {format.number(count)}
                    </Text>
                    <div
                      aria-hidden
                      style={{
                        height: `${String(Math.round((count / most) * 120))}px`,
                        minHeight: count > 0 ? 2 : 0,
                        background: colors[groupOf(score)],
                        borderRadius: "3px 3px 0 0",
                      }}
                    />
                  </td>
                ))}
              </tr>
              <tr>
                {perScore.map((_, score) => (
                  <th
                    key={`label-${String(score)}`}
                    scope="col"
                    style={{ fontWeight: 400, paddingTop: 4, borderTop: "1px solid var(--p-color-border)" }}
                  >
                    <Text as="span" variant="bodySm" tone="subdued">
                      {format.number(score)}
                    </Text>
                  </th>
                ))}
              </tr>
            </tbody>
          </table>
        </Box>
      </InlineGrid>
    </Card>
  );
}
