import type { CustomerRecord } from "../../store/types";
import type { Payload } from "./parts";

/** Body of customers_email_marketing_consent/update. */
export function consentPayload(customer: Readonly<CustomerRecord>): Payload {
  const { state, level, updatedAt } = customer.emailMarketing;
  return {
    customer_id: customer.id,
    email_address: customer.email,
    email_marketing_consent: { state: state.toLowerCase(), opt_in_level: level.toLowerCase(), consent_updated_at: updatedAt },
  };
}
