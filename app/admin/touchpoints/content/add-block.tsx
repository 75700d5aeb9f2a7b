import { ActionList, Button, Popover } from "@shopify/polaris";
import { PlusIcon } from "@shopify/polaris-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BlockKind } from "~/domain/touchpoints/block";

interface AddBlockProps {
  part: "ask" | "done";
  hasForm: boolean;
  onAdd(kind: BlockKind): void;
}

const groups: { name: string; kinds: BlockKind[] }[] = [
  { name: "words", kinds: ["heading", "text", "picture", "video"] },
  { name: "ask", kinds: ["form", "question"] },
  { name: "give", kinds: ["code", "countdown", "products"] },
  { name: "act", kinds: ["button", "dismiss", "spacer"] },
];

/** Adds a block; what makes no sense at this place is not offered. */
export function AddBlock({ part, hasForm, onAdd }: AddBlockProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  // A code comes after the form, and one form is enough.
  const fits = (kind: BlockKind): boolean => (part === "ask" ? kind !== "code" && !(kind === "form" && hasForm) : kind !== "form");
  return (
    <Popover
      active={isOpen}
      onClose={() => setOpen(false)}
      activator={
        <Button icon={PlusIcon} disclosure onClick={() => setOpen((now) => !now)}>
          {t("block.add")}
        </Button>
      }
    >
      <ActionList
        onActionAnyItem={() => setOpen(false)}
        sections={groups.map(({ name, kinds }) => ({
          title: t(`block.group.${name}`),
          items: kinds.filter(fits).map((kind) => ({
            content: t(`block.kind.${kind}`),
            helpText: t(`block.what.${kind}`),
            onAction: () => onAdd(kind),
          })),
        }))}
      />
    </Popover>
  );
}
