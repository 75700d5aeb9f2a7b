import type { FieldValue, KnownShopper, SeriesPlace } from "./known-shopper";
import type { Device, PageType } from "./targeting";
import type { TouchpointMemory } from "./touchpoint-memory";
import type { TouchExit } from "./trigger";

/** Everything a decision looks at, besides the snapshot. The browser, the preview and the server each fill it in their own way. */
export interface DecisionContext {
  /** Epoch milliseconds. */
  now: number;
  page: PageFacts;
  device: Device;
  visitor: VisitorMemory;
  signals: PageSignals;
  /** What stands open right now; `room`: see `room-of.ts`. */
  open: { id: string; room: string }[];
}

/** What the page is and who is logged in, as the shop's own template says. */
export interface PageFacts {
  type: PageType;
  /** Path without the language's prefix. */
  path: string;
  locale: string;
  country: string;
  productId?: string;
  /** The page's own collection, or those of its product. */
  collectionIds?: string[];
  /** Handle of the shopper's market. */
  market?: string;
  /** Path and query. */
  address: string;
  /** Of the query: each `name` and each `name=value`. */
  parameters: string[];
  /** Slots of our app blocks on this page; `product-note` and `cart-note` also where a note finds its place by itself. */
  slots: string[];
  cart: { totalCents: number; productIds: string[] };
  customer: { tags: string[]; acceptsMarketing: boolean; ordersCount: number } | null;
  /** What we know of the logged-in customer; null: nobody is logged in, or nothing was written yet. */
  known: KnownShopper | null;
}

/** What has happened on this page so far. */
export interface PageSignals {
  secondsOnPage: number;
  secondsIdle: number;
  scrollPercent: number;
  /** The way in which the shopper is about to leave, in this very moment. */
  exit: "pointer" | TouchExit | null;
  /** Products added, selectors clicked and seen, and names called on this page. */
  added: string[];
  clicked: string[];
  seen: string[];
  called: string[];
}

/** What one browser remembers of itself. Kept only as far as the shopper allows; else it lives as long as the page. */
export interface VisitorMemory {
  /** False: nothing may be kept beyond this page. */
  lasting: boolean;
  /** The visit began on this page. */
  entryPage: boolean;
  /** Names this browser to experiments; a known shopper's own name goes before it. */
  unit: string;
  /** How many visits there were, this one counted. */
  visits: number;
  /** In this visit, this one counted. */
  pagesInVisit: number;
  /** Where this visit came from. */
  source: VisitSource;
  /** This visit began with a link in one of our own messages. */
  fromMessage: boolean;
  /** When an overlay was last shown, epoch milliseconds; 0: never. */
  lastOverlayAt: number;
  /** An address was left on one of our forms, with the tick. */
  subscribed: boolean;
  /** Overlays shown in the visit of this number, and on the shop's local day. */
  overlaysInVisit: { visit: number; count: number };
  overlaysOnDay: { day: string; count: number };
  /** When an overlay was last closed by the shopper. */
  lastCloseAt: number;
  /** Custom fields answered on this browser. */
  fields: Record<string, FieldValue>;
  series: Record<string, SeriesPlace>;
  /** When a purchase was last seen; 0: never. */
  orderedAt: number;
  touchpoints: Record<string, TouchpointMemory>;
}

/** Campaign parameters of the visit's first address, and the host that led to it, in lower case. Empty: none. */
export interface VisitSource {
  source: string;
  medium: string;
  campaign: string;
  referrer: string;
}
