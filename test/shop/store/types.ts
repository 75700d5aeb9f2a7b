import type { ThemeTemplate } from "./theme-template";

export type { MetafieldDefinitionRecord, MetafieldRecord } from "./metafield-types";

/**
 * What the local shop remembers, per shop. Money is in integer hundredths of the shop's currency (also for currencies
 * without decimals: ₩12,000 is 1200000, as Liquid counts), ids are numbers as Shopify hands them out, times are ISO 8601
 * strings in UTC. `shop` is always the domain, `<handle>.myshopify.com`.
 */

export interface ShopRecord {
  handle: string;
  /** `<handle>.myshopify.com` */
  domain: string;
  id: number;
  name: string;
  email: string;
  currency: string;
  timezone: string;
  country: string;
  primaryLocale: string;
  locales: string[];
  /** The app is installed while true; uninstalling makes its tokens void. */
  installed: boolean;
  appInstallationId: number;
  /** Activated theme app embeds by block handle. */
  embeds: Record<string, { enabled: boolean; settings: Record<string, unknown> }>;
  /** Templates of the theme that the merchant has changed in the theme editor, by name; the others are as the theme brought them. */
  templates?: Record<string, ThemeTemplate>;
  webPixel: { id: number; settings: string } | null;
  /** Visitors are asked for consent by a banner, and nothing is allowed before they answer. */
  consentRequired: boolean;
  markets: MarketRecord[];
  createdAt: string;
}

export interface MarketRecord {
  id: number;
  handle: string;
  name: string;
  currency: string;
  countries: string[];
  primary: boolean;
}

export interface VariantRecord {
  id: number;
  title: string;
  /** The value by locale; the product's `optionName` says what it is a value of. */
  titles: Record<string, string>;
  inventoryItemId: number;
  grams: number;
  sku: string;
  price: number;
  compareAtPrice: number | null;
  inventory: number;
  /** Path of this variant's own picture; null when it looks like the product. */
  image: string | null;
}

export interface ProductRecord {
  id: number;
  shop: string;
  handle: string;
  /** Title and description by locale; the shop's primary locale is always there. */
  title: Record<string, string>;
  description: Record<string, string>;
  vendor: string;
  type: string;
  tags: string[];
  collections: string[];
  /** Path of the drawn picture, for example `/cdn/shop/files/stoneware-mug.png` (the storefront also serves it as SVG, like a picture network that converts by `Accept`). */
  image: string;
  /** Every picture, the main one first. */
  images: string[];
  /** Name of the one option by locale ("Colour"); null when the product has a single variant named "Default Title". */
  optionName: Record<string, string> | null;
  status: "ACTIVE" | "DRAFT" | "ARCHIVED";
  variants: VariantRecord[];
  createdAt: string;
  updatedAt: string;
}

export interface CollectionRecord {
  id: number;
  shop: string;
  handle: string;
  title: Record<string, string>;
  description: Record<string, string>;
  image: string;
}

export type MarketingState = "NOT_SUBSCRIBED" | "PENDING" | "SUBSCRIBED" | "UNSUBSCRIBED";

export interface CustomerRecord {
  id: number;
  shop: string;
  email: string | null;
  phone: string | null;
  firstName: string | null;
  lastName: string | null;
  locale: string;
  country: string;
  city: string;
  address1: string | null;
  zip: string | null;
  tags: string[];
  ordersCount: number;
  totalSpent: number;
  emailMarketing: { state: MarketingState; level: "SINGLE_OPT_IN" | "CONFIRMED_OPT_IN"; updatedAt: string };
  createdAt: string;
  updatedAt: string;
}

export interface AddressRecord {
  firstName: string | null;
  lastName: string | null;
  address1: string | null;
  city: string | null;
  zip: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

export interface LineRecord {
  key: string;
  variantId: number;
  productId: number;
  quantity: number;
  properties: Record<string, string>;
}

export interface CartRecord {
  token: string;
  key: string;
  shop: string;
  lines: LineRecord[];
  note: string;
  attributes: Record<string, string>;
  discountCode: string | null;
  updatedAt: string;
}

export interface CheckoutRecord {
  id: number;
  token: string;
  key: string;
  shop: string;
  cartToken: string;
  lines: LineRecord[];
  attributes: Record<string, string>;
  discountCode: string | null;
  email: string | null;
  phone: string | null;
  acceptsMarketing: boolean;
  customerId: number | null;
  shippingAddress: AddressRecord | null;
  note: string;
  locale: string;
  createdAt: string;
  updatedAt: string;
  completedAt: string | null;
  orderId: number | null;
}

export interface OrderLineRecord extends LineRecord {
  id: number;
  title: string;
  variantTitle: string;
  price: number;
}

export interface OrderRecord {
  id: number;
  shop: string;
  name: string;
  number: number;
  customerId: number | null;
  email: string | null;
  checkoutToken: string | null;
  checkoutId: number | null;
  cartToken: string | null;
  attributes: Record<string, string>;
  discountCodes: { code: string; amount: number }[];
  lines: OrderLineRecord[];
  /** Sum of the lines before discounts. */
  subtotal: number;
  shipping: number;
  /** What was paid: subtotal − discounts + shipping. */
  total: number;
  shippingAddress: AddressRecord | null;
  acceptsMarketing: boolean;
  locale: string;
  note: string;
  /** Secret of the order status page. */
  key: string;
  createdAt: string;
  updatedAt: string;
  cancelledAt: string | null;
  refundedAt: string | null;
  fulfillment: { id: number; createdAt: string; updatedAt: string; deliveredAt: string | null } | null;
}

export interface DiscountRecord {
  id: number;
  shop: string;
  title: string;
  kind: "percentage" | "amount" | "free-shipping";
  /** Percent (10 = 10 %) or cents. */
  value: number;
  /** Smallest subtotal in cents; null = none. */
  minimumSubtotal: number | null;
  codes: { id: number; code: string; usedCount: number }[];
  /** How often each code may be used; null = without limit. */
  usageLimit: number | null;
  oncePerCustomer: boolean;
  startsAt: string;
  endsAt: string | null;
  status: "ACTIVE" | "EXPIRED" | "SCHEDULED";
  deactivated: boolean;
  createdAt: string;
  updatedAt: string;
}

export interface TokenRecord {
  token: string;
  shop: string;
  kind: "offline" | "online" | "refresh";
  expiresAt: string | null;
}

export interface DeliveryRecord {
  id: string;
  shop: string;
  topic: string;
  eventId: string;
  webhookId: string;
  triggeredAt: string;
  body: string;
  attempts: { at: string; status: number | null; error: string | null }[];
  state: "waiting" | "held" | "delivered" | "given-up";
  nextAttemptAt: string | null;
}
