import { BlockStack, Box, Button, ChoiceList, InlineStack, Link, Select, Text } from "@shopify/polaris";
import { DeleteIcon, PlusIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
import { pickText } from "~/domain/touchpoints/pick-text";
import type { FieldRule } from "~/domain/touchpoints/targeting";
import { LinesField } from "../../shared/lines-field";
import { useMerchant } from "../../shared/merchant-context";
import type { TouchpointEditor } from "../touchpoint-editor";

const ways: FieldRule["is"][] = ["known", "unknown", "one-of", "none-of"];

/** What the shopper has answered to the shop's own fields. */
export function AnswerRules({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const { locale } = useMerchant();
  const { value, change, errorAt, facts, primaryLocale } = editor;
  const { targeting } = value;
  const rules = targeting.fields;
  const set = (fields: FieldRule[]): void => change({ targeting: { ...targeting, fields } });
  const put = (index: number, parts: Partial<FieldRule>): void =>
    set(rules.map((rule, at) => (at === index ? { ...rule, ...parts } : rule)));
  const say = (texts: Record<string, string>, fallback: string): string => pickText(texts, locale, primaryLocale) || fallback;
  const first = facts.fields.find(({ archived }) => !archived);
  if (!first && rules.length === 0) {
    return (
      <Text as="p" tone="subdued">
        {t("form.noFields")} <Link url="/app/settings/fields">{t("form.makeFields")}</Link>
      </Text>
    );
  }
  return (
    <BlockStack gap="300">
      {rules.map((rule, index) => {
        const field = facts.fields.find(({ key }) => key === rule.key);
        // A rule has no name but its place.
        const path = `targeting.fields.${String(index)}`;
        const asksValues = rule.is === "one-of" || rule.is === "none-of";
        const options = field?.type === "yes-no" ? yesNo() : field?.options.map(({ id, label }) => ({ value: id, label: say(label, id) }));
        return (
          <Box key={path} padding="300" background="bg-surface-secondary" borderRadius="200">
            <BlockStack gap="200">
              <InlineStack align="space-between" wrap={false} gap="200" blockAlign="end">
                <div style={{ flex: 1 }}>
                  <Select
                    label={t("editor.who.field")}
                    options={facts.fields
                      .filter(({ archived, key }) => !archived || key === rule.key)
                      .map(({ key, label }) => ({ value: key, label: say(label, key) }))}
                    value={rule.key}
                    error={errorAt(`${path}.key`)}
                    onChange={(key) => put(index, { key, values: [] })}
                  />
                </div>
                <Button
                  variant="tertiary"
                  icon={DeleteIcon}
                  accessibilityLabel={t("editor.who.removeField", { number: index + 1 })}
                  onClick={() => set(rules.filter((_, at) => at !== index))}
                />
              </InlineStack>
              <Select
                label={t("editor.who.fieldIs")}
                labelHidden
                options={ways.map((is) => ({ value: is, label: t(`editor.who.fieldIsOf.${is}`) }))}
                value={rule.is}
                onChange={(is) => put(index, { is: is as FieldRule["is"] })}
              />
              {asksValues && options && options.length > 0 && (
                <ChoiceList
                  allowMultiple
                  title={t("editor.who.fieldValues")}
                  titleHidden
                  choices={options}
                  selected={rule.values}
                  error={errorAt(`${path}.values`)}
                  onChange={(values) => put(index, { values })}
                />
              )}
              {asksValues && !(options && options.length > 0) && (
                <LinesField
                  label={t("editor.who.fieldValues")}
                  helpText={t("editor.who.oneToALine")}
                  value={rule.values}
                  error={errorAt(`${path}.values`)}
                  onChange={(values) => put(index, { values })}
                />
              )}
            </BlockStack>
          </Box>
        );
      })}
      {first && (
        <InlineStack>
          <Button size="slim" icon={PlusIcon} onClick={() => set([...rules, { key: first.key, is: "known", values: [] }])}>
            {t("editor.who.addField")}
          </Button>
        </InlineStack>
      )}
    </BlockStack>
  );

  function yesNo(): { value: string; label: string }[] {
    return ["true", "false"].map((each) => ({ value: each, label: t(`editor.who.yesNo.${each}`) }));
  }
}
