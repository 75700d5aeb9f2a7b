/** The kinds of page a storefront has. */
export const pageTypes = ["home", "product", "collection", "cart", "search", "page", "blog", "article", "account", "other"] as const;

export type PageType = (typeof pageTypes)[number];

/** Where and to whom: everything named here has to hold. An empty list or null sets no limit. */
export interface Targeting {
  pageTypes: PageType[];
  /** The path begins with one of these, without the language's prefix (`/pages/about`). */
  paths: string[];
  /** The address fits any of these and none of the `not` ones. */
  pageRules: PageRule[];
  productIds: string[];
  /** The collection's own page, and the pages of products in it. */
  collectionIds: string[];
  devices: Device[];
  /** Languages of the storefront (`ko`, `zh-CN`). */
  locales: string[];
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  /** Handles of the shop's markets. */
  markets: string[];
  visitors: "all" | "new" | "returning";
  /** Number of this visit, the first is 1. */
  visits: Range | null;
  /** Where the visit came from: each part that is named has to hold, upper and lower case alike. */
  campaign: { sources: string[]; mediums: string[]; campaigns: string[] };
  /** Hosts (`google.com`, with all under it) from which the visit came. */
  referrers: string[];
  customers: "all" | "logged-in" | "logged-out";
  /** The logged-in customer has one of these. */
  customerTags: string[];
  /** Orders of the logged-in customer. Whoever is not logged in has none that we know of: no rule on orders fits them. */
  orders: Range | null;
  /** Ids of segments; the known shopper is in one of them. */
  segments: string[];
  /** The known shopper is at one of these. A shopper nobody knows is at `awareness`. */
  stages: JourneyStage[];
  fields: FieldRule[];
  /** Whoever gets marketing email already does not see it. */
  hideFromSubscribers: boolean;
  /** Minor units of the shop's currency. */
  cartTotal: { minCents: number | null; maxCents: number | null } | null;
  /** One of these lies in the cart. */
  cartProductIds: string[];
  /** None of these lies in the cart. */
  notInCartProductIds: string[];
}

export interface PageRule {
  is: "contains" | "equals" | "ends" | "not-contains" | "not-equals";
  /** Compared with path and query (`/pages/about?x=1`), without the language's prefix; `equals` and `ends` with the path alone. */
  text: string;
}

/** Both ends included; null: open. */
export interface Range {
  min: number | null;
  max: number | null;
}

/** What the shopper has answered to a custom field, here or anywhere. */
export interface FieldRule {
  key: string;
  is: "known" | "unknown" | "one-of" | "none-of";
  /** Options or values as text; only with `one-of` and `none-of`. An unknown field is none of them. */
  values: string[];
}

export type Device = "desktop" | "phone";

export const journeyStages = ["awareness", "consideration", "purchase", "service", "loyalty"] as const;

export type JourneyStage = (typeof journeyStages)[number];
