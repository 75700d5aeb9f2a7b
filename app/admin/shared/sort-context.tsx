import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { arrayMove, SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";

interface SortContextProps {
  /** Of this list on its page. */
  id: string;
  ids: string[];
  nameOf(id: string): string;
  onSort(ids: string[]): void;
  children: ReactNode;
}

/** So far the pointer moves before a drag begins: a click on the handle stays a click. */
const startsAfterPx = 4;

/** A list put in order by pointer, finger or keyboard, each step said to those who listen. */
export function SortContext({ id, ids, nameOf, onSort, children }: SortContextProps) {
  const { t } = useTranslation();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: startsAfterPx } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const said = (which: UniqueIdentifier, at: UniqueIdentifier) => ({
    name: nameOf(String(which)),
    place: ids.indexOf(String(at)) + 1,
    count: ids.length,
  });
  const hasMoved = useRef(false);
  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      hasMoved.current = false;
      return t("sort.lifted", said(active.id, active.id));
    },
    onDragOver: ({ active, over }) => {
      // It lies over itself when it is lifted: that is not news, and would drown the word that it is lifted.
      if (!over || (over.id === active.id && !hasMoved.current)) return undefined;
      hasMoved.current = true;
      return t("sort.moved", said(active.id, over.id));
    },
    onDragEnd: ({ active, over }) => t("sort.dropped", said(active.id, over?.id ?? active.id)),
    onDragCancel: ({ active }) => t("sort.cancelled", said(active.id, active.id)),
  };
  const end = ({ active, over }: DragEndEvent): void => {
    if (!over || active.id === over.id) return;
    onSort(arrayMove(ids, ids.indexOf(String(active.id)), ids.indexOf(String(over.id))));
  };
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t("sort.how") } }}
      onDragEnd={end}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
