import { ActionList, Button, Popover } from "@shopify/polaris";
import { PlusIcon } from "@shopify/polaris-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TriggerKind } from "~/domain/touchpoints/trigger";

const groups: { name: string; kinds: TriggerKind[] }[] = [
  { name: "page", kinds: ["exit-intent", "seconds-on-page", "scroll-percent", "seconds-idle", "pages-viewed"] },
  { name: "cart", kinds: ["product-added", "cart-value", "cart-contains"] },
  { name: "earlier", kinds: ["outcome", "link-parameter"] },
  { name: "theme", kinds: ["clicked", "seen", "called"] },
];

/** Adds a trigger; there may be several of a kind. */
export function AddTrigger({ isFull, onAdd }: { isFull: boolean; onAdd(kind: TriggerKind): void }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      active={isOpen}
      onClose={() => setOpen(false)}
      activator={
        <Button icon={PlusIcon} disclosure disabled={isFull} onClick={() => setOpen((now) => !now)}>
          {t("trigger.add")}
        </Button>
      }
    >
      <ActionList
        onActionAnyItem={() => setOpen(false)}
        sections={groups.map(({ name, kinds }) => ({
          title: t(`trigger.group.${name}`),
          items: kinds.map((kind) => ({ content: t(`trigger.kind.${kind}`), onAction: () => onAdd(kind) })),
        }))}
      />
    </Popover>
  );
}
