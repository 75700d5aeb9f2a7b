import type { ZoneOffset } from "../shared/local-time";
import type { Edge, Side } from "./format";
import type { LiveRule } from "./live-rule";
import type { LiveTrigger } from "./live-trigger";
import type { PlainBlock, PlainField } from "./plain-block";
import type { LiveStep } from "./series";
import type { ConsentAsk, Look, Manners } from "./touchpoint";
import type { Words } from "./words/words";

/** Every live touchpoint of a shop as one compact JSON value: what the storefront decides from. */
export interface Snapshot {
  /** Version of this shape: a script that does not know it does nothing. */
  v: typeof snapshotShape;
  /** Grows with each change: an older one never replaces a newer one. */
  number: number;
  /** Time zone of the shop, for dates in words. */
  zone: string;
  /** The zone's clocks, for days and hours. */
  offsets: ZoneOffset[];
  primaryLocale: string;
  /** Liquid counts carts in hundredths whatever the currency; divided by this they are minor units. */
  cartDivisor: number;
  manners: ShopManners;
  /** In order of priority, highest first. */
  list: LiveTouchpoint[];
  /** Left out by snapshots that were stored before it came up: then any may be needed. */
  files?: EarlyFiles;
  /** By locale, complete: fallbacks are already taken. */
  text: Record<string, SnapshotText>;
}

export const snapshotShape = 2;

/**
 * Files of the runtime that stand beside the deciding script, each with the media query of the pages that need it before anything is
 * shown. The page names them itself, so that the script has nothing to ask for.
 */
export interface EarlyFiles {
  /** Which arm of an experiment somebody gets. */
  arms?: string;
  /** What few touchpoints wait for: the cart, an element, idleness, leaving on a touch screen. */
  watch?: string;
}

/** Manners over all touchpoints. */
export interface ShopManners {
  secondsBetweenOverlays: number;
  /** Overlays in one visit and on one local day of the shop, over all touchpoints and, for a known shopper, devices. */
  overlaysPerVisit: number | null;
  overlaysPerDay: number | null;
  /** No overlay for so long after the shopper has closed any. */
  minutesAfterClose: number;
  /** No overlay for so long after a marketing message was sent to the known shopper. */
  hoursAfterMessage: number;
}

/** The rules of one touchpoint. What sets no limit is left out, so that the snapshot stays small. */
export interface LiveTouchpoint {
  id: string;
  format: LiveFormat;
  /** The place it takes (`room-of.ts`); left out: that of overlays. */
  room?: string;
  match?: "all";
  triggers: LiveTrigger[];
  /** Where and to whom: all of them have to hold. */
  rules?: LiveRule[];
  /** Epoch milliseconds. */
  startsAt?: number;
  endsAt?: number;
  weekdays?: number[];
  hours?: { fromHour: number; toHour: number };
  manners: Partial<Manners>;
  look?: Partial<Omit<Look, "picture">>;
  picture?: string;
  consent: ConsentAsk["mode"];
  /** It gives codes of an offer: whether that still holds is asked before it is shown. */
  offer?: true;
  /** Handles of the products it is bound to: when all are sold out it ends. */
  bound?: string[];
  experiment?: LiveExperiment;
  /** Its places in live series. */
  steps?: LiveStep[];
}

/** A running experiment: whom each arm gets, and what a variant has instead. Without changes: the control. */
export interface LiveExperiment {
  id: string;
  holdoutPercent: number;
  /** Its variants differ in when or in what place they come: whoever it is for meets it, whether they come to see something or not. */
  early?: true;
  variants: { id: string; weight: number; changes?: LiveChanges }[];
}

/** What a variant has instead. Its texts stand under `<id>/<variant>` if it has its own. */
export type LiveChanges = Partial<
  Pick<LiveTouchpoint, "format" | "room" | "rules" | "match" | "triggers" | "look" | "picture" | "offer">
> & { text?: true };

/** A format without its words, which stand in the texts. */
export type LiveFormat =
  | { kind: "popup" | "full-screen" }
  | { kind: "bar"; edge: Edge }
  | { kind: "slide-in"; corner: Side }
  | { kind: "embedded"; slot: string }
  | { kind: "teaser"; side: Side; opens: "popup" | "full-screen" | "slide-in" }
  | { kind: "note"; place: "product" | "cart" }
  | { kind: "wheel"; slices: string[] }
  | { kind: "feed"; side: Side }
  | { kind: "shipping-bar"; edge: Edge; goalCents: number }
  | { kind: "page"; handle: string };

/** What is said in one language. */
export interface SnapshotText {
  words: Words;
  consentText: string;
  /** Custom fields that live forms ask for, by key. */
  fields?: Record<string, PlainField>;
  touchpoints: Record<string, TouchpointText>;
}

export interface TouchpointText {
  ask: PlainBlock[];
  done: PlainBlock[];
  /** Only when it is not the shop's own. */
  consentText?: string;
  pictureAlt?: string;
  /** Of a teaser's tab or a feed's bell. */
  label?: string;
  /** Of a wheel's slices, in their order. */
  slices?: string[];
}
