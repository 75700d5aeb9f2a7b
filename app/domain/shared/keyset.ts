/** A place in a list that is sorted newest first by a time and an id. */
export interface Cursor {
  at: Date;
  id: string;
}

/** One page of a list, in the order it is shown. Cursors are null where there is nothing further. */
export interface KeysetPage<Item> {
  items: Item[];
  next: string | null;
  previous: string | null;
}

/** Where a page begins: after a cursor (older), before one (newer), or at the newest. */
export type Place = { after?: string | undefined; before?: string | undefined };

/** The cursor of a place and the direction its rows are read in. */
export function readPlace(place: Place): { cursor: Cursor | null; order: "asc" | "desc" } {
  const isBackward = place.before !== undefined && place.after === undefined;
  return { cursor: parseCursor(isBackward ? place.before : place.after), order: isBackward ? "asc" : "desc" };
}

/** `2026-11-22T09:00:00.000Z~id` → cursor; null for anything else. */
export function parseCursor(text: string | undefined): Cursor | null {
  const [time = "", ...rest] = (text ?? "").split("~");
  const at = new Date(time);
  const id = rest.join("~");
  return id !== "" && !Number.isNaN(at.getTime()) ? { at, id } : null;
}

/**
 * Cuts one page out of `limit + 1` rows. Rows come in reading direction: newest first, or oldest first when the page lies
 * before a cursor.
 */
export function cutPage<Row>(rows: Row[], limit: number, place: Place, cursorOf: (row: Row) => Cursor): KeysetPage<Row> {
  const isBackward = place.before !== undefined && place.after === undefined;
  const hasMore = rows.length > limit;
  const cut = rows.slice(0, limit);
  const items = isBackward ? cut.reverse() : cut;
  const text = (row: Row | undefined): string | null => {
    if (row === undefined) return null;
    const { at, id } = cursorOf(row);
    return `${at.toISOString()}~${id}`;
  };
  const [first, last] = [text(items[0]), text(items.at(-1))];
  return {
    items,
    next: isBackward || hasMore ? last : null,
    previous: (isBackward ? hasMore : place.after !== undefined) ? first : null,
  };
}
