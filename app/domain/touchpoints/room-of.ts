import type { LiveFormat } from "./snapshot";

/** The place a format takes: of two that want the same one, only one stands there. */
export function roomOf(format: LiveFormat): string {
  switch (format.kind) {
    case "bar":
    case "shipping-bar":
      return "bar";
    case "teaser":
    case "feed":
      return `tab-${format.side}`;
    case "embedded":
      return `slot-${format.slot}`;
    case "note":
      return `note-${format.place}`;
    case "page":
      return `page-${format.handle}`;
    default:
      return overlayRoom;
  }
}

/** Where everything stands that asks for attention: one at a time. */
export const overlayRoom = "overlay";
