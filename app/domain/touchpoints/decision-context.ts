import type { Device, PageType } from "./targeting";

/** Everything a decision looks at, besides the snapshot. The browser, the preview and the server each fill it in their own way. */
export interface DecisionContext {
  /** Epoch milliseconds. */
  now: number;
  page: PageFacts;
  device: Device;
  visitor: VisitorMemory;
  signals: PageSignals;
  /** Formats that stand open right now. */
  open: { id: string; format: "popup" | "bar" | "slide-in" }[];
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
  cartTotalCents: number;
  customer: { tags: string[]; acceptsMarketing: boolean } | null;
}

/** What has happened on this page so far. */
export interface PageSignals {
  secondsOnPage: number;
  scrollPercent: number;
  exitIntent: boolean;
}

/** What one browser remembers of itself. Kept only as far as the shopper allows; else it lives as long as the page. */
export interface VisitorMemory {
  /** False: nothing may be kept beyond this page. */
  lasting: boolean;
  /** The visit began on this page. */
  entryPage: boolean;
  /** How many visits there were, this one counted. */
  visits: number;
  /** When an overlay was last shown, epoch milliseconds; 0: never. */
  lastOverlayAt: number;
  /** An address was left on one of our forms, with the tick. */
  subscribed: boolean;
  touchpoints: Record<string, TouchpointMemory>;
}

/** All times in epoch milliseconds, 0: never. */
export interface TouchpointMemory {
  shows: number;
  /** Shows in the visit of this number. */
  visit: number;
  showsInVisit: number;
  /** Shows on the shop's local day `day`. */
  day: string;
  showsOnDay: number;
  closedAt: number;
  /** The form was sent, the goal is reached: silence for good. */
  submittedAt: number;
}
