import type { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import type { CSSProperties } from "react";

/** Where a row stands while it or another is being moved. */
export function sortStyle({ transform, transition, isDragging }: ReturnType<typeof useSortable>): CSSProperties {
  return {
    transform: CSS.Translate.toString(transform),
    transition,
    ...(isDragging ? { position: "relative", zIndex: 1, boxShadow: "var(--p-shadow-300)" } : {}),
  };
}
