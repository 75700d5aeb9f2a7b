import { BlockStack, Box, Text } from "@shopify/polaris";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Targeting } from "~/domain/touchpoints/targeting";
import type { TouchpointEditor } from "../touchpoint-editor";
import { AnswerRules } from "./answer-rules";
import { CartRules } from "./cart-rules";
import { CustomerRules } from "./customer-rules";
import { OriginRules } from "./origin-rules";
import { PageRules } from "./page-rules";
import { PlaceRules } from "./place-rules";
import { type TargetingWords, useTargetingWords } from "./use-targeting-words";
import { VisitorRules } from "./visitor-rules";
import { WhoGroup } from "./who-group";

const partsOf: Record<keyof TargetingWords, (keyof Targeting)[]> = {
  pages: ["pageTypes", "paths", "pageRules", "productIds", "collectionIds"],
  from: ["campaign", "referrers"],
  place: ["countries", "locales", "markets"],
  visitor: ["devices", "visitors", "visits"],
  customer: ["customers", "customerTags", "orders", "stages", "segments", "hideFromSubscribers"],
  answers: ["fields"],
  cart: ["cartTotal", "cartProductIds", "notInCartProductIds"],
};

/** Where and to whom it is shown: a sentence that says all of it, and the rules in groups. What is left empty sets no limit. */
export function WhoFields({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { targeting } = editor.value;
  const words = useTargetingWords(targeting, editor.facts.fields);
  const all = Object.values(words).flat();
  const fields: Record<keyof TargetingWords, ReactNode> = {
    pages: <PageRules editor={editor} />,
    from: <OriginRules editor={editor} />,
    place: <PlaceRules editor={editor} />,
    visitor: <VisitorRules editor={editor} />,
    customer: <CustomerRules editor={editor} />,
    answers: <AnswerRules editor={editor} />,
    cart: <CartRules editor={editor} />,
  };
  return (
    <BlockStack gap="300">
      <Box padding="300" background="bg-surface-secondary" borderRadius="200">
        <Text as="h2" variant="headingSm">
          {t("who.title")}
        </Text>
        {all.length === 0 ? (
          <Text as="p">{t("who.everyone")}</Text>
        ) : (
          <>
            <Text as="p">{t("who.those", { count: all.length })}</Text>
            <ul className="attendant-list">
              {all.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </>
        )}
      </Box>
      {(Object.keys(partsOf) as (keyof TargetingWords)[]).map((group) => (
        <WhoGroup
          key={group}
          title={t(`who.group.${group}`)}
          chosen={words[group]}
          hasError={partsOf[group].some((part) => editor.hasErrorIn(`targeting.${part}`))}
        >
          {fields[group]}
        </WhoGroup>
      ))}
    </BlockStack>
  );
}
