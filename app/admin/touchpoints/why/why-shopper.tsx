import { BlockStack, Button, Card, Checkbox, InlineStack, Select, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProfileRow } from "~/domain/profiles/profile-view";
import type { WhyAnswer } from "~/domain/touchpoints/why/why-answer";
import type { WhyQuestion } from "~/domain/touchpoints/why/why-question";
import { PlainLink } from "../../shared/plain-link";

interface WhyShopperProps {
  who: WhyAnswer["who"];
  question: WhyQuestion;
  found: { query: string; rows: ProfileRow[] } | null;
  onAsk(change: Partial<WhyQuestion>): void;
  onFind(query: string): void;
}

/** For whom: a profile that is searched for, a browser, or anyone. */
export function WhyShopper({ who, question, found, onAsk, onFind }: WhyShopperProps) {
  const { t } = useTranslation();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          {t("why.who.title")}
        </Text>
        {who === null ? <Anyone found={found} onAsk={onAsk} onFind={onFind} /> : <Somebody who={who} question={question} onAsk={onAsk} />}
        <Select
          label={t("why.browser.label")}
          helpText={t("why.browser.help")}
          options={(["recorded", "first", "returning"] as const).map((value) => ({ value, label: t(`why.browser.${value}`) }))}
          value={question.browser}
          onChange={(browser) => onAsk({ browser: browser as WhyQuestion["browser"] })}
        />
      </BlockStack>
    </Card>
  );
}

function Anyone({ found, onAsk, onFind }: Pick<WhyShopperProps, "found" | "onAsk" | "onFind">) {
  const { t } = useTranslation();
  const [query, setQuery] = useState(found?.query ?? "");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onFind(query.trim());
      }}
    >
      <BlockStack gap="200">
        <TextField
          label={t("why.who.label")}
          autoComplete="off"
          value={query}
          onChange={setQuery}
          placeholder={t("why.who.anyone")}
          helpText={t("why.who.anyoneHelp")}
          connectedRight={<Button submit>{t("why.who.find")}</Button>}
        />
        {found?.rows.length === 0 && (
          <Text as="p" tone="subdued">
            {t("why.who.none")}
          </Text>
        )}
        {found?.rows.map(({ id, name, email, phone }) => (
          <Button key={id} variant="plain" textAlign="left" onClick={() => onAsk({ profile: id, visitor: null })}>
            {[name, email ?? phone].filter(Boolean).join(" · ") || t("why.who.nobody")}
          </Button>
        ))}
      </BlockStack>
    </form>
  );
}

function Somebody({ who, question, onAsk }: Pick<WhyShopperProps, "question" | "onAsk"> & { who: NonNullable<WhyAnswer["who"]> }) {
  const { t } = useTranslation();
  const facts =
    "profileId" in who
      ? [
          t("why.who.inStage", { stage: t(`stage.${who.stage}`) }),
          ...who.segments.map((id) => t(`segment.${id}`, { defaultValue: id })),
          t("why.who.visits", { count: who.visits }),
        ]
      : [t("why.who.browser"), t("why.who.visits", { count: who.visits })];
  return (
    <BlockStack gap="200">
      <InlineStack align="space-between" blockAlign="start" gap="200">
        <div style={{ overflowWrap: "anywhere", minWidth: 0 }}>
          {"profileId" in who ? (
            <PlainLink isMain to={`/app/profiles/${who.profileId}`}>
              {who.name || t("why.who.nobody")}
            </PlainLink>
          ) : (
            <Text as="span">{who.visitor}</Text>
          )}
        </div>
        <Button variant="plain" onClick={() => onAsk({ profile: null, visitor: null, loggedIn: null })}>
          {t("why.who.clear")}
        </Button>
      </InlineStack>
      <Text as="p" tone="subdued">
        {facts.join(" · ")}
      </Text>
      {"profileId" in who && (
        <Checkbox
          label={t("why.who.loggedIn")}
          checked={question.loggedIn === "yes"}
          onChange={(isIn) => onAsk({ loggedIn: isIn ? "yes" : "no" })}
        />
      )}
    </BlockStack>
  );
}
