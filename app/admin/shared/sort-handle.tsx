import type { useSortable } from "@dnd-kit/sortable";
import { Icon } from "@shopify/polaris";
import { DragHandleIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";

interface SortHandleProps {
  name: string;
  sortable: ReturnType<typeof useSortable>;
}

/** What a row is grasped by: everything else on it stays free for clicks and for scrolling by finger. */
export function SortHandle({ name, sortable }: SortHandleProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="attendant-handle"
      ref={sortable.setActivatorNodeRef}
      {...sortable.attributes}
      {...sortable.listeners}
      aria-label={t("sort.handle", { name })}
    >
      <Icon source={DragHandleIcon} tone="subdued" />
    </button>
  );
}
