import type { OfferChoice } from "../offers/offer-choice";
import type { TouchpointFormat } from "./format";
import type { Touchpoint } from "./touchpoint";

/** draft | live | paused | archived */
export type TouchpointStatus = "draft" | "live" | "paused" | "archived";

export type TouchpointFilter = "all" | TouchpointStatus;

export interface TouchpointRow {
  id: string;
  name: string;
  status: TouchpointStatus;
  format: TouchpointFormat["kind"];
  /** Of the period that was asked for. */
  shown: number;
  submitted: number;
  clicked: number;
  priority: number;
}

export interface TouchpointView {
  id: string;
  name: string;
  status: TouchpointStatus;
  priority: number;
  draft: Touchpoint;
  /** The draft is not what shoppers meet. */
  hasChanges: boolean;
  publishedAt: string | null;
  offers: OfferChoice[];
  /** Titles of the products that targeting names, by id. */
  productTitles: Record<string, string>;
}

/** Which of several that fit is shown: the one with the highest. */
export const priorities = { last: -10, normal: 0, first: 10 } as const;
