import type { LocalText } from "./block";

/** The shape a touchpoint takes. More kinds join this union, each with a view module of its own in `storefront/views`. */
export type TouchpointFormat =
  | { kind: "popup" }
  | { kind: "full-screen" }
  | { kind: "bar"; edge: Edge }
  /** In the lower corner where reading starts or ends. */
  | { kind: "slide-in"; corner: Side }
  /** Stands in the app block with this slot name, wherever the merchant has placed it in the theme. */
  | { kind: "embedded"; slot: string }
  /** A tab at the edge of the window; what it opens has the same content. */
  | { kind: "teaser"; side: Side; opens: "popup" | "full-screen" | "slide-in"; label: LocalText }
  /** A few lines in the page itself: beside the product's button, or on the cart page ("your cart is kept"). */
  | { kind: "note"; place: "product" | "cart" }
  /** A popup with a wheel; the odds are decided on the server. */
  | { kind: "wheel"; slices: WheelSlice[] }
  /** A bell with what was sent to this shopper and shown to this browser. */
  | { kind: "feed"; side: Side; label: LocalText }
  /** `ask` stands there until the cart reaches the goal, then `done`. Minor units of the shop's currency. */
  | { kind: "shipping-bar"; edge: Edge; goalCents: number }
  /** A page of its own at `/apps/attendant/p/<handle>`, in the shop's theme. */
  | { kind: "page"; handle: string; title: LocalText };

export type Edge = "top" | "bottom";

export type Side = "start" | "end";

export interface WheelSlice {
  id: string;
  label: LocalText;
  /** What it wins; null: nothing this time. */
  offerId: string | null;
  /** Its share of the odds is weight by the sum of weights. */
  weight: number;
}

export type FormatKind = TouchpointFormat["kind"];

export const formatKinds = [
  "popup",
  "full-screen",
  "bar",
  "slide-in",
  "embedded",
  "teaser",
  "note",
  "wheel",
  "feed",
  "shipping-bar",
  "page",
] as const satisfies readonly FormatKind[];
