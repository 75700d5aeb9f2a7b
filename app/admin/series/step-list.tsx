import { BlockStack, Box, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { seriesEdge } from "~/domain/touchpoints/series-edge";
import { FigureHint } from "../shared/figure-hint";
import { StatusBadge } from "../shared/status-badge";
import { useFormat } from "../shared/use-format";
import { AddStep } from "./add-step";
import type { SeriesEditing } from "./series-editing";
import { StepPanel } from "./step-panel";

/** The steps in their order with all that the picture shows. On a phone the chosen one opens here. */
export function StepList({ editing, opensHere }: { editing: SeriesEditing; opensHere: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { series, touchpoints, figures, words, problemsAt, chosen } = editing;
  return (
    <Card>
      <BlockStack gap="400">
        <InlineStack gap="100" blockAlign="center">
          <Text as="h2" variant="headingSm">
            {t("series.steps")}
          </Text>
          <FigureHint label={t("series.steps")} text={t("series.figuresHelp", { days: figures.days })} />
        </InlineStack>
        {series.steps.length === 0 && (
          <Text as="p" tone="subdued">
            {t("series.noSteps")}
          </Text>
        )}
        <ol className="attendant-steps">
          {series.steps.map(({ touchpointId, after }, index) => {
            const touchpoint = touchpoints.find(({ id }) => id === touchpointId);
            const { reached = 0, shown = 0 } = figures.steps[touchpointId] ?? {};
            const isOpen = chosen === index;
            const name = words.nameOf(touchpointId);
            return (
              <li key={touchpointId} className={isOpen ? "is-chosen" : undefined}>
                <BlockStack gap="150">
                  <InlineStack gap="200" blockAlign="center" align="space-between">
                    <InlineStack gap="200" blockAlign="center">
                      <Text as="h3" variant="headingSm" breakWord>
                        {index + 1}. {name}
                      </Text>
                      <StatusBadge status={touchpoint?.status ?? "archived"} />
                    </InlineStack>
                    <Button
                      size="slim"
                      ariaExpanded={isOpen}
                      accessibilityLabel={t("series.editNamed", { name })}
                      onClick={() => editing.choose(isOpen ? null : index)}
                    >
                      {isOpen ? t("series.close") : t("series.edit")}
                    </Button>
                  </InlineStack>
                  <Text as="p" variant="bodySm" tone="subdued">
                    {[
                      touchpoint ? t(`touchpoints.formatOf.${touchpoint.format}`) : "",
                      t("series.numbers", { reached: format.number(reached), shown: format.number(shown) }),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </Text>
                  {after.length === 0 ? (
                    <Text as="p">{t("series.entry")}</Text>
                  ) : (
                    <ul className="attendant-list">
                      {after.map((way, nth) => (
                        <li key={`${seriesEdge(way, touchpointId)} ${String(way.afterSeconds)} ${String(nth)}`}>
                          {t("series.wayWords", { from: words.nameOf(way.touchpointId), what: words.wayOf(way) })}{" "}
                          <Text as="span" tone="subdued">
                            {t("series.moved", { count: figures.moved[seriesEdge(way, touchpointId)] ?? 0 })}
                          </Text>
                        </li>
                      ))}
                    </ul>
                  )}
                  {problemsAt(index).map((problem) => (
                    <Text key={problem} as="p" tone="critical">
                      {problem}
                    </Text>
                  ))}
                </BlockStack>
                {opensHere && isOpen && (
                  <Box paddingBlockStart="400">
                    <StepPanel index={index} editing={editing} />
                  </Box>
                )}
              </li>
            );
          })}
        </ol>
        <AddStep editing={editing} />
      </BlockStack>
    </Card>
  );
}
