import type { Experiment } from "../experiments/experiment";
import type { Block } from "./block";
import type { TouchpointFormat } from "./format";
import type { Targeting } from "./targeting";
import type { Trigger } from "./trigger";

/**
 * Something the shop shows to a shopper on the storefront, as data. `touchpoints.draft` and `touchpoints.published` hold it;
 * `touchpoint.schema.ts` parses it. What is left out of a list means "no limit"; null means "the shop's own".
 */
export interface Touchpoint {
  /** What the merchant wants of it; groups templates and figures. */
  goal: TouchpointGoal;
  format: TouchpointFormat;
  content: {
    /** What is there at first. */
    ask: Block[];
    /** What stands there after the form was sent, the question answered or the goal reached. Empty where nothing comes after. */
    done: Block[];
  };
  look: Look;
  /** When, on the page. */
  triggers: {
    match: "any" | "all";
    /** Empty: as soon as the page has been painted. */
    list: Trigger[];
  };
  /** Where and to whom. */
  targeting: Targeting;
  schedule: Schedule;
  manners: Manners;
  /** The offer whose code the form gives. The touchpoint ends with it. */
  offerId: string | null;
  /** It ends, in the open page too, when all of these are sold out. Empty: bound to none. */
  boundProductIds: string[];
  consent: ConsentAsk;
  /** Null: everyone gets the same. */
  experiment: Experiment<VariantChanges> | null;
}

/** What a variant does otherwise than the touchpoint it belongs to. What is left out stays. */
export type VariantChanges = Partial<Pick<Touchpoint, "format" | "content" | "look" | "triggers" | "offerId">>;

export type TouchpointGoal = "grow-list" | "save-sale" | "raise-order" | "announce" | "listen" | "help" | "greet";

/** Every null takes the shop's brand, and where that says nothing the theme's own. */
export interface Look {
  /** `#rrggbb`, as all colours. */
  accentColor: string | null;
  accentTextColor: string | null;
  backgroundColor: string | null;
  textColor: string | null;
  cornerRadiusPx: number | null;
  /** Shown beside the words on a wide screen, above them on a phone. */
  picture: { url: string; alt: Record<string, string> } | null;
}

/** Moments are ISO 8601 in UTC; days and hours are local to the shop. */
export interface Schedule {
  startsAt: string | null;
  endsAt: string | null;
  /** 0 is Sunday. Empty: every day. */
  weekdays: number[];
  /** In [fromHour, toHour); 22 to 6 goes over midnight. */
  hours: { fromHour: number; toHour: number } | null;
}

/** How often, at most. Null: no limit. */
export interface Manners {
  showsPerVisit: number | null;
  showsPerDay: number | null;
  showsEver: number | null;
  /** Silence after the shopper closed it. */
  hoursAfterClose: number;
}

export interface ConsentAsk {
  /**
   * `required`: the form asks for the tick. `optional`: without it the shopper gets what the form promises and no marketing.
   * `none`: no box is shown and no marketing is sent.
   */
  mode: "required" | "optional" | "none";
  /** By locale; null: the shop's own text (settings). */
  text: Record<string, string> | null;
}
