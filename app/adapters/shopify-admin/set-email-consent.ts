import type { VendorOutcome } from "~/domain/shared/outcome";
import type { EmailConsentChange } from "~/domain/shared/platform";
import { type AdminGraphql, callAdmin } from "./call-admin";
import { gidOf } from "./gid-of";
import { numberOf } from "./number-of";
import { refuseUserErrors } from "./refuse-user-errors";

const customerByEmail = `#graphql
  query customerByEmail($email: String!) {
    customerByIdentifier(identifier: { emailAddress: $email }) { id }
  }
` as const;

const createCustomer = `#graphql
  mutation createCustomer($input: CustomerInput!) {
    customerCreate(input: $input) {
      customer { id }
      userErrors { field message }
    }
  }
` as const;

const updateConsent = `#graphql
  mutation updateEmailConsent($input: CustomerEmailMarketingConsentUpdateInput!) {
    customerEmailMarketingConsentUpdate(input: $input) {
      customer { id }
      userErrors { code field message }
    }
  }
` as const;

/** Sets the consent of a customer, whom it finds by address or makes. Nobody is made only to be unsubscribed. */
export async function setEmailConsent(graphql: AdminGraphql, change: EmailConsentChange): Promise<VendorOutcome<{ customerId: string }>> {
  const id = change.customerId ? ok(gidOf("Customer", change.customerId)) : await findCustomer(graphql, change.email);
  if (!id.ok) return id;
  if (id.value !== null) return update(graphql, id.value, change);
  if (change.state === "unsubscribed") return { ok: false, reason: "never", message: "Shopify has no customer of this address" };
  return create(graphql, change);
}

const ok = (value: string) => ({ ok: true as const, value });

async function findCustomer(graphql: AdminGraphql, email: string): Promise<VendorOutcome<string | null>> {
  const outcome = await callAdmin(graphql, customerByEmail, { email });
  return outcome.ok ? { ok: true, value: outcome.value.customerByIdentifier?.id ?? null } : outcome;
}

const states = { subscribed: "SUBSCRIBED", unsubscribed: "UNSUBSCRIBED", pending: "PENDING" } as const;

function consentInput({ state, at }: EmailConsentChange) {
  return { marketingState: states[state], marketingOptInLevel: "SINGLE_OPT_IN" as const, consentUpdatedAt: at.toISOString() };
}

async function create(graphql: AdminGraphql, change: EmailConsentChange): Promise<VendorOutcome<{ customerId: string }>> {
  const { email, firstName, locale } = change;
  const input = { email, firstName, locale, emailMarketingConsent: consentInput(change) };
  const outcome = await callAdmin(graphql, createCustomer, { input });
  if (!outcome.ok) return outcome;
  const created = outcome.value.customerCreate;
  if (created?.customer) return { ok: true, value: { customerId: numberOf(created.customer.id) } };
  // Somebody else, a checkout perhaps, made the customer between our look and this call.
  if (created?.userErrors.some(({ message }) => /taken/i.test(message))) {
    return { ok: false, reason: "try-later", message: "The customer was made meanwhile", retryAfterSeconds: 2 };
  }
  return refuseUserErrors(created?.userErrors) ?? { ok: false, reason: "try-later", message: "Shopify made no customer" };
}

async function update(graphql: AdminGraphql, customer: string, change: EmailConsentChange): Promise<VendorOutcome<{ customerId: string }>> {
  const input = { customerId: customer, emailMarketingConsent: consentInput(change) };
  const outcome = await callAdmin(graphql, updateConsent, { input });
  if (!outcome.ok) return outcome;
  const refusal = refuseUserErrors(outcome.value.customerEmailMarketingConsentUpdate?.userErrors);
  return refusal ?? { ok: true, value: { customerId: numberOf(customer) } };
}
