import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Box, Button, ChoiceList, InlineStack, Text } from "@shopify/polaris";
import { DeleteIcon } from "@shopify/polaris-icons";
import { Fragment, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Trigger } from "~/domain/touchpoints/trigger";
import type { TouchpointEditor } from "../touchpoint-editor";
import { AddTrigger } from "./add-trigger";
import { newTrigger } from "./new-trigger";
import { TriggerFields } from "./trigger-fields";

const most = 10;

/** What has to happen on the page. */
export function WhenFields({ editor }: { editor: TouchpointEditor }) {
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const latest = useRef(editor);
  latest.current = editor;
  const { triggers } = editor.value;
  const { list, match } = triggers;
  const set = (next: Trigger[]): void => latest.current.change({ triggers: { ...latest.current.value.triggers, list: next } });
  const remove = (trigger: Trigger, index: number): void => {
    set(list.filter((_, at) => at !== index));
    const onAction = (): void => set(latest.current.value.triggers.list.toSpliced(index, 0, trigger));
    shopify.toast.show(t("trigger.removed"), { action: t("shared.undo"), onAction, duration: 8000 });
  };
  return (
    <BlockStack gap="400">
      {list.length === 0 && <Text as="p">{t("trigger.none")}</Text>}
      {list.length > 1 && (
        <ChoiceList
          title={t("trigger.match")}
          choices={(["any", "all"] as const).map((each) => ({ value: each, label: t(`trigger.matchOf.${each}`) }))}
          selected={[match]}
          onChange={([each]) => editor.change({ triggers: { ...triggers, match: each === "all" ? "all" : "any" } })}
        />
      )}
      <BlockStack gap="200">
        {list.map((trigger, index) => {
          const name = t(`trigger.kind.${trigger.kind}`);
          const key = `${trigger.kind}-${String(list.slice(0, index).filter(({ kind }) => kind === trigger.kind).length)}`;
          return (
            <Fragment key={key}>
              {index > 0 && (
                <Text as="p" variant="bodySm" tone="subdued" alignment="center">
                  {t(`trigger.between.${match}`)}
                </Text>
              )}
              <Box padding="300" background="bg-surface-secondary" borderRadius="200">
                <BlockStack gap="200">
                  <InlineStack align="space-between" blockAlign="center" wrap={false}>
                    <Text as="h2" variant="bodyMd" fontWeight="medium">
                      {name}
                    </Text>
                    <Button
                      size="micro"
                      variant="tertiary"
                      icon={DeleteIcon}
                      accessibilityLabel={t("block.remove", { name })}
                      onClick={() => remove(trigger, index)}
                    />
                  </InlineStack>
                  <Text as="p" variant="bodySm" tone="subdued">
                    {t(`trigger.help.${trigger.kind}`)}
                  </Text>
                  <TriggerFields
                    trigger={trigger}
                    path={`triggers.list.${String(index)}`}
                    editor={editor}
                    onChange={(changed) => set(list.map((each, at) => (at === index ? changed : each)))}
                  />
                </BlockStack>
              </Box>
            </Fragment>
          );
        })}
      </BlockStack>
      <InlineStack>
        <AddTrigger isFull={list.length >= most} onAdd={(kind) => set([...list, newTrigger(kind)])} />
      </InlineStack>
    </BlockStack>
  );
}
