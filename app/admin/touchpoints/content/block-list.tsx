import { arrayMove } from "@dnd-kit/sortable";
import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, InlineError, InlineStack, Text } from "@shopify/polaris";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Block, BlockKind } from "~/domain/touchpoints/block";
import { SortContext } from "../../shared/sort-context";
import type { TouchpointEditor } from "../touchpoint-editor";
import { AddBlock } from "./add-block";
import { BlockCard } from "./block-card";
import { BlockFields } from "./block-fields";
import { newBlock } from "./new-block";

interface BlockListProps {
  part: "ask" | "done";
  title: string;
  editor: TouchpointEditor;
}

/** The pieces of a touchpoint in the order they stand, each with its texts. */
export function BlockList({ part, title, editor }: BlockListProps) {
  const { t } = useTranslation();
  const shopify = useAppBridge();
  // What is taken back later has to be put into what stands there then.
  const latest = useRef(editor);
  latest.current = editor;
  const blocks = editor.value.content[part];
  const set = (next: Block[]): void => {
    const { value, change } = latest.current;
    change({ content: { ...value.content, [part]: next } });
  };
  const remove = (block: Block, index: number): void => {
    set(blocks.filter(({ id }) => id !== block.id));
    const name = t(`block.kind.${block.kind}`);
    const onAction = (): void => {
      const now = latest.current.value.content[part];
      if (!now.some(({ id }) => id === block.id)) set(now.toSpliced(index, 0, block));
    };
    shopify.toast.show(t("block.removed", { name }), { action: t("shared.undo"), onAction, duration: 8000 });
  };
  const add = (kind: BlockKind): void => {
    const { ask, done } = editor.value.content;
    set([
      ...blocks,
      newBlock(
        kind,
        [...ask, ...done].map(({ id }) => id),
      ),
    ]);
  };
  const ids = blocks.map(({ id }) => id);
  const nameOf = (id: string): string => t(`block.kind.${blocks.find((block) => block.id === id)?.kind ?? "text"}`);
  const error = editor.errorAt(`content.${part}`);
  return (
    <BlockStack gap="300">
      <Text as="h2" variant="headingSm">
        {title}
      </Text>
      {error && <InlineError fieldID={`part-${part}`} message={error} />}
      <SortContext
        id={`blocks-${part}`}
        ids={ids}
        nameOf={nameOf}
        onSort={(sorted) => set(sorted.flatMap((id) => blocks.filter((block) => block.id === id)))}
      >
        <BlockStack gap="300">
          {blocks.map((block, index) => (
            <BlockCard
              key={block.id}
              id={block.id}
              name={t(`block.kind.${block.kind}`)}
              isFirst={index === 0}
              isLast={index === blocks.length - 1}
              onMove={(by) => set(arrayMove(blocks, index, index + by))}
              onRemove={() => remove(block, index)}
            >
              <BlockFields
                block={block}
                path={`content.${part}.${String(index)}`}
                editor={editor}
                onChange={(changed) => set(blocks.map((each, at) => (at === index ? changed : each)))}
              />
            </BlockCard>
          ))}
        </BlockStack>
      </SortContext>
      <InlineStack>
        <AddBlock part={part} hasForm={editor.value.content.ask.some(({ kind }) => kind === "form")} onAdd={add} />
      </InlineStack>
    </BlockStack>
  );
}
