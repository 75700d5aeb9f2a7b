import { ActionList, Button, Popover } from "@shopify/polaris";
import { ArchiveIcon, ArrowDownIcon, ArrowUpIcon, DuplicateIcon, MenuHorizontalIcon, UndoIcon } from "@shopify/polaris-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TouchpointRow } from "~/domain/touchpoints/touchpoint-view";

interface TouchpointRowActionsProps {
  row: TouchpointRow;
  isFirst: boolean;
  isLast: boolean;
  canSort: boolean;
  onMove(to: "first" | "last"): void;
  onDeed(deed: "duplicate" | "archive" | "restore"): void;
}

/** What can be done with a touchpoint without opening it. */
export function TouchpointRowActions({ row, isFirst, isLast, canSort, onMove, onDeed }: TouchpointRowActionsProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const name = row.name || t("touchpoints.untitled");
  return (
    <Popover
      active={isOpen}
      onClose={() => setOpen(false)}
      preferredAlignment="right"
      activator={
        <Button
          variant="tertiary"
          icon={MenuHorizontalIcon}
          accessibilityLabel={t("touchpoints.actions", { name })}
          onClick={() => setOpen((now) => !now)}
        />
      }
    >
      <ActionList
        onActionAnyItem={() => setOpen(false)}
        items={[
          { content: t("touchpoints.deed.duplicate"), icon: DuplicateIcon, onAction: () => onDeed("duplicate") },
          ...(canSort
            ? [
                { content: t("touchpoints.deed.first"), icon: ArrowUpIcon, disabled: isFirst, onAction: () => onMove("first") },
                { content: t("touchpoints.deed.last"), icon: ArrowDownIcon, disabled: isLast, onAction: () => onMove("last") },
              ]
            : []),
          row.status === "archived"
            ? { content: t("touchpoints.deed.restore"), icon: UndoIcon, onAction: () => onDeed("restore") }
            : { content: t("touchpoints.deed.archive"), icon: ArchiveIcon, onAction: () => onDeed("archive") },
        ]}
      />
    </Popover>
  );
}
