import { ActionList, BlockStack, Box, Button, ButtonGroup, InlineError, InlineStack, Popover, Text } from "@shopify/polaris";
import { ArrowDownIcon, ArrowUpIcon, DeleteIcon, PlusIcon } from "@shopify/polaris-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Block, BlockKind } from "~/domain/touchpoints/block";
import { BlockFields } from "./block-fields";
import { newBlock } from "./new-block";
import type { TouchpointEditor } from "./touchpoint-editor";

interface BlockListProps {
  part: "ask" | "done";
  editor: TouchpointEditor;
}

const kinds: Record<BlockListProps["part"], BlockKind[]> = {
  ask: ["heading", "text", "form", "button", "picture", "dismiss"],
  done: ["heading", "text", "code", "button", "picture", "dismiss"],
};

/** The pieces of a touchpoint in the order they stand, each with its texts. */
export function BlockList({ part, editor }: BlockListProps) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const { content } = editor.value;
  const blocks = content[part];
  const set = (next: Block[]): void => editor.change({ content: { ...content, [part]: next } });
  const move = (index: number, by: -1 | 1): void => {
    const next = [...blocks];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index + by, 0, moved);
    set(next);
  };
  const add = (kind: BlockKind): void => {
    setAdding(false);
    set([
      ...blocks,
      newBlock(
        kind,
        [...content.ask, ...content.done].map(({ id }) => id),
      ),
    ]);
  };
  const error = editor.errorAt(`content.${part}`);
  return (
    <BlockStack gap="300">
      <Text as="h2" variant="headingSm">
        {t(`editor.part.${part}`)}
      </Text>
      {error && <InlineError fieldID={`part-${part}`} message={error} />}
      {blocks.map((block, index) => {
        const name = t(`block.kind.${block.kind}`);
        return (
          <Box key={block.id} padding="300" background="bg-surface-secondary" borderRadius="200">
            <BlockStack gap="200">
              <InlineStack align="space-between" blockAlign="center" wrap={false}>
                <Text as="h3" variant="bodyMd" fontWeight="medium">
                  {name}
                </Text>
                <ButtonGroup gap="extraTight">
                  <Button
                    size="micro"
                    variant="tertiary"
                    icon={ArrowUpIcon}
                    disabled={index === 0}
                    accessibilityLabel={t("block.up", { name })}
                    onClick={() => move(index, -1)}
                  />
                  <Button
                    size="micro"
                    variant="tertiary"
                    icon={ArrowDownIcon}
                    disabled={index === blocks.length - 1}
                    accessibilityLabel={t("block.down", { name })}
                    onClick={() => move(index, 1)}
                  />
                  <Button
                    size="micro"
                    variant="tertiary"
                    icon={DeleteIcon}
                    accessibilityLabel={t("block.remove", { name })}
                    onClick={() => set(blocks.filter(({ id }) => id !== block.id))}
                  />
                </ButtonGroup>
              </InlineStack>
              {block.kind === "code" ? (
                <Text as="p" variant="bodySm" tone="subdued">
                  {t("block.codeHelp")}
                </Text>
              ) : (
                <BlockFields
                  block={block}
                  path={`content.${part}.${String(index)}`}
                  editor={editor}
                  onChange={(changed) => set(blocks.map((each, at) => (at === index ? changed : each)))}
                />
              )}
            </BlockStack>
          </Box>
        );
      })}
      <InlineStack>
        <Popover
          active={isAdding}
          onClose={() => setAdding(false)}
          activator={
            <Button icon={PlusIcon} disclosure onClick={() => setAdding((now) => !now)}>
              {t("block.add")}
            </Button>
          }
        >
          <ActionList items={kinds[part].map((kind) => ({ content: t(`block.kind.${kind}`), onAction: () => add(kind) }))} />
        </Popover>
      </InlineStack>
    </BlockStack>
  );
}
