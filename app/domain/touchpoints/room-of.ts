import type { TouchpointFormat } from "./format";
import { overlayRoom } from "./overlay-room";
import type { LiveFormat } from "./snapshot";

/** The place a format takes: of two that want the same one, only one stands there. */
export function roomOf(format: TouchpointFormat | LiveFormat): string {
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
