/** The kinds of page a storefront has. */
export const pageTypes = ["home", "product", "collection", "cart", "search", "page", "blog", "article", "account", "other"] as const;

export type PageType = (typeof pageTypes)[number];

/** Where and to whom: everything named here has to hold. An empty list or null sets no limit. */
export interface Targeting {
  pageTypes: PageType[];
  /** The path begins with one of these, without the language's prefix (`/pages/about`). */
  paths: string[];
  productIds: string[];
  /** The collection's own page, and the pages of products in it. */
  collectionIds: string[];
  devices: Device[];
  /** Languages of the storefront (`ko`, `zh-CN`). */
  locales: string[];
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  visitors: "all" | "new" | "returning";
  customers: "all" | "logged-in" | "logged-out";
  /** The logged-in customer has one of these. */
  customerTags: string[];
  /** Whoever gets marketing email already does not see it. */
  hideFromSubscribers: boolean;
  /** Minor units of the shop's currency. */
  cartTotal: { minCents: number | null; maxCents: number | null } | null;
}

export type Device = "desktop" | "phone";
