import type { CustomField } from "../../profiles/custom-field";
import type { LocalText } from "../block";
import type { Touchpoint } from "../touchpoint";

/** A touchpoint that comes ready. Its texts are complete in English, Korean, Thai and Chinese. */
export interface TouchpointTemplate {
  /** Kept in `touchpoints.template`; never changes. */
  id: string;
  name: LocalText;
  /** What it does and for whom, in one sentence to the merchant. */
  purpose: LocalText;
  /** It gives a code: creating it makes or takes the shop's default offer. */
  needsOffer: boolean;
  /** What the slices of its wheel win, by slice. Each is made when the template is taken, or found among the shop's offers. */
  prizes?: Record<string, TemplatePrize>;
  /** Custom fields its form asks for; those the shop does not have are made. */
  fields?: TemplateField[];
  /** The day it is for: its schedule becomes the next one. */
  season?: Season;
  /** What only the merchant can know, and has to put in before it can go live. */
  asks?: TemplateAsk[];
  touchpoint: Touchpoint;
}

/** `value` in percent. */
export interface TemplatePrize {
  kind: "percentage" | "free-shipping";
  value: number;
  validDays: number;
}

export type TemplateField = Omit<CustomField, "archived">;

/** `end`: when what it counts to is over. `products`: which. `place`: where its app block stands in the theme. `link`: an address. */
export type TemplateAsk = (typeof templateAsks)[number];

export const templateAsks = ["end", "products", "place", "link"] as const;

export type Season = "winter-holidays" | "new-year" | "lunar-new-year" | "songkran" | "mid-autumn";
