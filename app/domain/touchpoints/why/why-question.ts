import type { Device } from "../targeting";

/** Whom, where and when the merchant asks about. Null: not said, what is usual is taken. */
export interface WhyQuestion {
  /** Id of a profile. */
  profile: string | null;
  /** Id of a browser that nobody is known in. */
  visitor: string | null;
  /** Of the page: whole, or only its path. */
  address: string;
  device: Device;
  /** Of the storefront; null: as the address says, or the shop's own. */
  locale: string | null;
  /** ISO 3166-1 alpha-2; null: the shopper's own, or none. */
  country: string | null;
  /** Handle. */
  market: string | null;
  /** Minor units of the shop's currency. */
  cartCents: number;
  cartProductIds: string[];
  /** ISO time; null: now. */
  at: string | null;
  /** What the browser remembers: what was recorded of it, or nothing, on the first visit or a later one. */
  browser: "recorded" | "first" | "returning";
  /** Everything a touchpoint waits for on the page has happened; no: the page has just opened. */
  waited: "yes" | "no";
  /** Null: whoever is a customer is. */
  loggedIn: "yes" | "no" | null;
}
