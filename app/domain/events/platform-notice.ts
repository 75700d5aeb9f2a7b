import type {
  EmailConsentState,
  PlatformCheckout,
  PlatformCustomer,
  PlatformOrder,
  PlatformProduct,
  PlatformShop,
} from "../shared/platform";

/** What the platform told us in one delivery, in our own words. Ids are the platform's, as decimal strings. */
export type PlatformNotice =
  | { kind: "checkout"; checkout: PlatformCheckout; person: PersonFacts }
  | { kind: "order"; order: PlatformOrder; person: PersonFacts; acceptsMarketing: boolean }
  | { kind: "fulfilment"; orderId: string; fulfilledAt: Date | null; deliveredAt: Date | null }
  | { kind: "product"; product: PlatformProduct; untrackedUnknown: string[] }
  | { kind: "product-deleted"; externalId: string }
  | { kind: "customer"; customer: PlatformCustomer }
  | { kind: "customer-deleted"; externalId: string }
  | { kind: "email-consent"; customerId: string; email: string | null; state: EmailConsentState; at: Date }
  | { kind: "shop"; shop: Partial<Omit<PlatformShop, "externalId" | "locales" | "storefrontUrl">>; changedAt: Date }
  | { kind: "app-uninstalled" }
  | { kind: "scopes"; granted: string[] }
  | { kind: "privacy"; request: PrivacyNotice };

/** What a checkout or an order says about the person in it. */
export interface PersonFacts {
  firstName: string | null;
  lastName: string | null;
  locale: string | null;
  country: string | null;
  city: string | null;
}

export type PrivacyNotice =
  | { kind: "export" | "erase-shopper"; customerId: string | null; email: string | null; phone: string | null; orderIds: string[] }
  | { kind: "erase-shop" };
