import type { VendorOutcome } from "./outcome";

/**
 * The shop platform as the domain sees it. An adapter speaks for one shop at one platform; nothing here names a vendor.
 * Ids are the platform's, as decimal strings. Money is in minor units. Times are Dates.
 */
export interface Platform {
  shop(): Promise<VendorOutcome<PlatformShop>>;
  /** Pages of at most 100; `after` is the cursor of the page before, null at the start. */
  products(after: string | null): Promise<VendorOutcome<Page<PlatformProduct>>>;
  customers(after: string | null): Promise<VendorOutcome<Page<PlatformCustomer>>>;
  orders(since: Date, after: string | null): Promise<VendorOutcome<Page<PlatformOrder>>>;
  /** Creates a discount holding its first code; every code may be used once. Repeating it with the same code finds the first. */
  createDiscount(discount: NewDiscount): Promise<VendorOutcome<{ externalId: string }>>;
  /** Adds codes (at most 250) to a discount and waits until the platform has them. Codes that exist already count as added. */
  addCodes(discountId: string, codes: string[]): Promise<VendorOutcome<null>>;
  /** Ends a discount at once: all its codes stop working. */
  stopDiscount(discountId: string): Promise<VendorOutcome<null>>;
  /** Hands over the storefront snapshot (JSON text). */
  setSnapshot(body: string): Promise<VendorOutcome<null>>;
  /** Makes what the storefront may read of customers known to the platform; once is enough, again is no harm. */
  declareKnownShoppers(): Promise<VendorOutcome<null>>;
  /**
   * Hands over what the storefront is told of customers (JSON text each), at most 25 at once.
   * @returns whom the platform does not know
   */
  setKnownShoppers(shoppers: { customerId: string; body: string }[]): Promise<VendorOutcome<{ unknown: string[] }>>;
  /** Registers the web pixel or brings its settings up to date. */
  registerPixel(settings: { shopKey: string; endpoint: string }): Promise<VendorOutcome<null>>;
  /** Whether the app embed is switched on in the published theme. */
  embedStatus(): Promise<VendorOutcome<{ enabled: boolean }>>;
  /** Finds or creates the customer of an address and sets the state of email marketing consent. */
  setEmailConsent(change: EmailConsentChange): Promise<VendorOutcome<{ customerId: string }>>;
}

export interface Page<Item> {
  items: Item[];
  next: string | null;
}

export interface PlatformShop {
  externalId: string;
  name: string;
  email: string | null;
  currency: string;
  timezone: string;
  country: string | null;
  primaryLocale: string;
  locales: string[];
  storefrontUrl: string;
}

export interface PlatformVariant {
  id: string;
  title: string;
  sku: string | null;
  priceCents: number;
  compareAtCents: number | null;
  available: boolean;
  /** Null when the platform does not count it. */
  inventory: number | null;
}

export interface PlatformProduct {
  externalId: string;
  handle: string;
  title: string;
  imageUrl: string | null;
  status: "active" | "draft" | "archived";
  tags: string[];
  variants: PlatformVariant[];
  changedAt: Date;
}

export type EmailConsentState = "none" | "pending" | "subscribed" | "unsubscribed";

export interface PlatformCustomer {
  externalId: string;
  email: string | null;
  phone: string | null;
  firstName: string | null;
  lastName: string | null;
  locale: string | null;
  country: string | null;
  city: string | null;
  tags: string[];
  ordersCount: number | null;
  totalSpentCents: number | null;
  /** Null where the payload does not speak of consent. */
  emailConsent: { state: EmailConsentState; at: Date | null } | null;
  createdAt: Date;
  changedAt: Date;
}

export interface PlatformLine {
  productId: string | null;
  variantId: string | null;
  title: string;
  variantTitle: string | null;
  quantity: number;
  priceCents: number;
}

export interface PlatformCheckout {
  token: string;
  externalId: string | null;
  cartToken: string | null;
  customerId: string | null;
  email: string | null;
  phone: string | null;
  currency: string;
  totalCents: number;
  lines: PlatformLine[];
  recoverUrl: string | null;
  locale: string | null;
  acceptsMarketing: boolean;
  startedAt: Date;
  changedAt: Date;
  completedAt: Date | null;
}

export interface PlatformOrder {
  externalId: string;
  name: string;
  customer: PlatformCustomer | null;
  customerId: string | null;
  email: string | null;
  phone: string | null;
  checkoutToken: string | null;
  cartToken: string | null;
  currency: string;
  totalCents: number;
  lines: PlatformLine[];
  discountCodes: string[];
  placedAt: Date;
  cancelledAt: Date | null;
  fulfilledAt: Date | null;
  deliveredAt: Date | null;
  changedAt: Date;
}

export interface NewDiscount {
  title: string;
  kind: "percentage" | "amount" | "free-shipping";
  /** Percent (10 = 10 %) or minor units. */
  value: number;
  firstCode: string;
  startsAt: Date;
  endsAt: Date;
}

export interface EmailConsentChange {
  customerId: string | null;
  email: string;
  state: "subscribed" | "unsubscribed" | "pending";
  at: Date;
  firstName?: string;
  locale?: string;
}
