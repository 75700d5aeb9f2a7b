import { Banner, BlockStack, Layout, Page } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ProfileRow } from "~/domain/profiles/profile-view";
import type { WhyAnswer } from "~/domain/touchpoints/why/why-answer";
import type { WhyQuestion } from "~/domain/touchpoints/why/why-question";
import { openBeside } from "../../shared/open-beside";
import { WhyList } from "./why-list";
import { WhyMoment } from "./why-moment";
import { WhyPlace } from "./why-place";
import { WhyShopper } from "./why-shopper";

export interface WhyPageProps {
  answer: WhyAnswer;
  /** Languages of the storefront. */
  locales: string[];
  /** Titles of the products in the question's cart. */
  productTitles: Record<string, string>;
  /** Where a shopper was searched for; null: nobody was. */
  found: { query: string; rows: ProfileRow[] } | null;
  embedOff: boolean;
  /** Opens the storefront as it is asked about, for half an hour. */
  previewUrl: string;
  /** The touchpoint that led here: the preview has its draft. */
  asked: string | null;
  onAsk(change: Partial<WhyQuestion>): void;
  onFind(query: string): void;
}

/** Asks for whom, where and when, and says for every touchpoint which rule decides. */
export function WhyPage({ answer, locales, productTitles, found, embedOff, previewUrl, asked, onAsk, onFind }: WhyPageProps) {
  const { t } = useTranslation();
  const { question } = answer;
  return (
    <Page
      fullWidth
      title={t("why.title")}
      subtitle={t("why.subtitle")}
      backAction={{ content: t("touchpoints.title"), url: "/app/touchpoints" }}
      secondaryActions={[{ content: t("why.preview"), onAction: openBeside(previewUrl) }]}
    >
      <Layout>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <WhyShopper who={answer.who} question={question} found={found} onAsk={onAsk} onFind={onFind} />
            <WhyPlace question={question} locales={locales} markets={answer.markets} productTitles={productTitles} onAsk={onAsk} />
            <WhyMoment question={question} onAsk={onAsk} />
          </BlockStack>
        </Layout.Section>
        <Layout.Section>
          <BlockStack gap="400">
            {embedOff && (
              <Banner tone="warning" title={t("why.embedOff.title")} action={{ content: t("why.embedOff.action"), url: "/app" }}>
                {t("why.embedOff.body")}
              </Banner>
            )}
            <WhyList answer={answer} asked={asked} />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
