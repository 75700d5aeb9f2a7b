import type { EmailConsentState } from "~/domain/shared/platform";

/** Shopify's word for the state of consent, in GraphQL (`SUBSCRIBED`) or in a webhook (`subscribed`), as ours. */
export function consentState(word: string | null | undefined): EmailConsentState {
  switch (word?.toUpperCase()) {
    case "SUBSCRIBED":
      return "subscribed";
    case "UNSUBSCRIBED":
      return "unsubscribed";
    case "PENDING":
      return "pending";
    default:
      return "none";
  }
}
