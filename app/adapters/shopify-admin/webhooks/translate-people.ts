import type { z } from "zod";
import type { PlatformNotice } from "~/domain/events/platform-notice";
import { consentState } from "../consent-state";
import type { CustomerUpdatePayload, consentSchema, privacySchema } from "./customer.schema";

export function translateCustomer(payload: CustomerUpdatePayload, sentAt: Date): PlatformNotice {
  return {
    kind: "customer",
    customer: {
      externalId: payload.id,
      email: payload.email,
      phone: payload.phone,
      firstName: payload.first_name,
      lastName: payload.last_name,
      locale: null,
      country: payload.default_address?.country_code ?? null,
      city: payload.default_address?.city ?? null,
      tags: [],
      ordersCount: null,
      totalSpentCents: null,
      emailConsent: null,
      createdAt: payload.created_at ?? sentAt,
      changedAt: payload.updated_at ?? sentAt,
    },
  };
}

export function translateConsent(payload: z.infer<typeof consentSchema>, sentAt: Date): PlatformNotice {
  const { state, consent_updated_at } = payload.email_marketing_consent;
  return {
    kind: "email-consent",
    customerId: payload.customer_id,
    email: payload.email_address,
    state: consentState(state),
    at: consent_updated_at ?? sentAt,
  };
}

export function translatePrivacy(payload: z.infer<typeof privacySchema>, kind: "export" | "erase-shopper"): PlatformNotice {
  const { customer, orders_requested, orders_to_redact } = payload;
  const orderIds = orders_requested ?? orders_to_redact ?? [];
  return { kind: "privacy", request: { kind, customerId: customer.id, email: customer.email, phone: customer.phone, orderIds } };
}
