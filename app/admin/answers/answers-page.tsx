import { BlockStack, InlineStack, Page, Text } from "@shopify/polaris";
import { StarIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import type { PeriodDays } from "~/domain/insights/periods";
import type { KeysetPage } from "~/domain/shared/keyset";
import type { AnswerRow, ScoreSummary } from "~/domain/surveys/answer-view";
import { BesideEdge } from "../shared/beside-edge";
import { EmptyPage } from "../shared/empty-page";
import { ListFilters } from "../shared/list-filters";
import { ListTable } from "../shared/list-table";
import { OrderLink } from "../shared/order-link";
import { PeriodPicker } from "../shared/period-picker";
import { PlainLink } from "../shared/plain-link";
import { useFormat } from "../shared/use-format";
import { ScoreBadge } from "./score-badge";
import { ScoreCard } from "./score-card";

interface AnswersPageProps {
  days: PeriodDays;
  summary: ScoreSummary;
  page: KeysetPage<AnswerRow>;
  /** Where the feedback request is switched on. */
  flowUrl: string;
  /** There has never been an answer. */
  isEmpty: boolean;
}

const wordsOf = ({ text, choices }: AnswerRow): string => text || choices.join(", ");

/** Which touchpoint asked, and what. */
function AskedIn({ row: { touchpoint } }: { row: AnswerRow }) {
  if (!touchpoint) return null;
  return (
    <Text as="p" variant="bodySm" tone="subdued">
      <PlainLink to={`/app/touchpoints/${touchpoint.id}`}>{touchpoint.name}</PlainLink>
      {touchpoint.question && `: ${touchpoint.question}`}
    </Text>
  );
}

/** What shoppers said, and the score it adds up to. */
export function AnswersPage({ days, summary, page, flowUrl, isEmpty }: AnswersPageProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = (row: AnswerRow): string => row.profile.name || t("profiles.anonymous");
  if (isEmpty) {
    return (
      <Page title={t("answers.title")}>
        <EmptyPage
          icon={StarIcon}
          title={t("answers.empty.title")}
          body={t("answers.empty.body")}
          action={{ content: t("answers.empty.action"), url: flowUrl }}
        />
      </Page>
    );
  }
  return (
    <Page title={t("answers.title")} subtitle={t("answers.subtitle")}>
      <BlockStack gap="400">
        <BesideEdge>
          <InlineStack align="end">
            <PeriodPicker days={days} />
          </InlineStack>
        </BesideEdge>
        <ScoreCard summary={summary} />
        <ListTable
          label={t("answers.title")}
          items={page.items}
          keyOf={(row) => row.id}
          page={page}
          filters={
            <ListFilters
              param="group"
              tabs={["all", "promoters", "passives", "detractors"].map((id) => ({ id, content: t(`answers.group.${id}`) }))}
            />
          }
          nothing={
            <Text as="p" alignment="center" tone="subdued">
              {t("answers.noneHere")}
            </Text>
          }
          columns={[
            { id: "score", title: t("answers.scoreTitle"), render: (row) => <ScoreBadge score={row.score} /> },
            {
              id: "text",
              title: t("answers.text"),
              render: (row) => (
                <div dir="auto" style={{ maxWidth: "26rem", whiteSpace: "normal", overflowWrap: "anywhere" }}>
                  {wordsOf(row) || (
                    <Text as="span" tone="subdued">
                      {t("answers.noText")}
                    </Text>
                  )}
                  <AskedIn row={row} />
                </div>
              ),
            },
            {
              id: "who",
              title: t("answers.who"),
              render: (row) => <PlainLink to={`/app/profiles/${row.profile.id}`}>{nameOf(row)}</PlainLink>,
            },
            {
              id: "order",
              title: t("answers.order"),
              render: (row) => (row.order ? <OrderLink id={row.order.id}>{row.order.name}</OrderLink> : t("shared.none")),
            },
            { id: "date", title: t("answers.date"), isNumber: true, render: (row) => format.date(row.at) },
          ]}
          summary={(row) => (
            <BlockStack gap="150">
              <InlineStack align="space-between" blockAlign="center">
                <ScoreBadge score={row.score} />
                <Text as="span" variant="bodySm" tone="subdued">
                  {format.date(row.at)}
                </Text>
              </InlineStack>
              {wordsOf(row) && (
                <div dir="auto" style={{ whiteSpace: "normal", overflowWrap: "anywhere" }}>
                  {wordsOf(row)}
                </div>
              )}
              <AskedIn row={row} />
              <InlineStack gap="200">
                <PlainLink to={`/app/profiles/${row.profile.id}`}>{nameOf(row)}</PlainLink>
                {row.order && <OrderLink id={row.order.id}>{row.order.name}</OrderLink>}
              </InlineStack>
            </BlockStack>
          )}
        />
      </BlockStack>
    </Page>
  );
}
