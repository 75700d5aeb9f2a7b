import type { OfferChoice } from "../offers/offer-choice";
import type { TouchpointFormat } from "./format";
import type { TouchpointChange } from "./list-changes";
import type { ShopFacts } from "./publishing/publish-facts";
import type { Schedule, Touchpoint } from "./touchpoint";

/** draft | live | paused | archived */
export type TouchpointStatus = "draft" | "live" | "paused" | "archived";

export type TouchpointFilter = "all" | TouchpointStatus;

/** A touchpoint in the list, which stands in the order of priority. */
export interface TouchpointRow {
  id: string;
  name: string;
  status: TouchpointStatus;
  format: TouchpointFormat["kind"];
  /** What shoppers meet, else what the draft says. */
  schedule: Schedule;
  /** Its schedule is over. */
  hasEnded: boolean;
  /** An experiment runs in it. */
  isTested: boolean;
  /** Its experiment was stopped because something loses shoppers of one variant. */
  isTestBroken: boolean;
  hasChanges: boolean;
  /** What it asks for: its rate is counted on this. */
  aim: "submitted" | "clicked";
  /** Of the period that was asked for. */
  shown: number;
  submitted: number;
  clicked: number;
}

export interface TouchpointView {
  id: string;
  name: string;
  status: TouchpointStatus;
  draft: Touchpoint;
  /** The draft is not what shoppers meet. */
  hasChanges: boolean;
  publishedAt: string | null;
  /** Where shoppers find it: a live landing page has an address of its own. Null: none. */
  pageUrl: string | null;
  offers: OfferChoice[];
  /** Titles of the products that it names, by id. */
  productTitles: Record<string, string>;
  /** What publishing looks at, so that the editor says the same beforehand. */
  facts: ShopFacts;
}

/** A published version, the newest first in lists. */
export interface TouchpointVersionView {
  number: number;
  name: string;
  /** ISO time */
  publishedAt: string;
  /** Shoppers meet this one, as long as it is live. */
  isCurrent: boolean;
  changes: TouchpointChange[];
  definition: Touchpoint;
}
