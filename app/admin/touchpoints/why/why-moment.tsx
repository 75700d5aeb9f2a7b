import { BlockStack, Card, Select, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { WhyQuestion } from "~/domain/touchpoints/why/why-question";
import { MomentField } from "../../shared/moment-field";

interface WhyMomentProps {
  question: WhyQuestion;
  onAsk(change: Partial<WhyQuestion>): void;
}

/** When: a moment, and how far the shopper has come on the page. */
export function WhyMoment({ question, onAsk }: WhyMomentProps) {
  const { t } = useTranslation();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          {t("why.when.title")}
        </Text>
        <MomentField label={t("why.when.at")} emptyText={t("why.when.now")} value={question.at} onChange={(at) => onAsk({ at })} />
        <Select
          label={t("why.when.waited")}
          options={[
            { value: "yes", label: t("why.when.waitedYes") },
            { value: "no", label: t("why.when.waitedNo") },
          ]}
          value={question.waited}
          onChange={(waited) => onAsk({ waited: waited as WhyQuestion["waited"] })}
        />
      </BlockStack>
    </Card>
  );
}
