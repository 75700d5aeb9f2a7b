import { v4 as uuidv4 } from "uuid";
import type { FormatKind, TouchpointFormat, WheelSlice } from "~/domain/touchpoints/format";

interface NewFormat {
  kind: FormatKind;
  /** The shop's first offer, for the wheel. */
  offerId: string | null;
  /** Minor units for a goal that is a round number in the shop's currency. */
  goalCents: number;
}

/** A format with settings that work; texts are still to be written. */
export function newFormat({ kind, offerId, goalCents }: NewFormat): TouchpointFormat {
  switch (kind) {
    case "popup":
    case "full-screen":
      return { kind };
    case "bar":
      return { kind, edge: "top" };
    case "slide-in":
      return { kind, corner: "end" };
    case "embedded":
      return { kind, slot: "main" };
    case "teaser":
      return { kind, side: "end", opens: "popup", label: {} };
    case "note":
      return { kind, place: "product" };
    case "wheel":
      return { kind, slices: [slice(offerId, 1), slice(null, 3), slice(offerId, 1), slice(null, 3)] };
    case "feed":
      return { kind, side: "end", label: {} };
    case "shipping-bar":
      return { kind, edge: "top", goalCents };
    case "page":
      return { kind, handle: `page-${uuidv4().slice(0, 6)}`, title: {} };
  }
}

function slice(offerId: string | null, weight: number): WheelSlice {
  return { id: uuidv4().slice(0, 8), label: {}, offerId, weight };
}
