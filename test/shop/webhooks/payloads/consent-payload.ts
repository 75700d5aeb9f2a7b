import type { CustomerRecord } from "../../store/types";

/** `customers_email_marketing_consent/update`. */
export function consentPayload(customer: Readonly<CustomerRecord>): object {
  return {
    customer_id: customer.id,
    email_address: customer.email,
    email_marketing_consent: {
      state: customer.emailMarketing.state.toLowerCase(),
      opt_in_level: customer.emailMarketing.level.toLowerCase(),
      consent_updated_at: customer.emailMarketing.updatedAt,
    },
  };
}
