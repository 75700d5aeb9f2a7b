import { z } from "zod";
import { address, id, idOrNull, text, time } from "./payload-parts.schema";

/** `customers/create` and `customers/update`: no consent, tags or counts any more. */
export const customerSchema = z.object({
  id,
  email: text,
  phone: text,
  first_name: text,
  last_name: text,
  created_at: time,
  updated_at: time,
  default_address: address,
});

/** `customers_email_marketing_consent/update`. */
export const consentSchema = z.object({
  customer_id: id,
  email_address: text,
  email_marketing_consent: z.object({ state: text, consent_updated_at: time }),
});

/** `products/delete` and `customers/delete`. */
export const deletedSchema = z.object({ id });

/** `customers/data_request` and `customers/redact`. */
export const privacySchema = z.object({
  customer: z.object({ id: idOrNull, email: text, phone: text }),
  orders_requested: z.array(id).nullish(),
  orders_to_redact: z.array(id).nullish(),
});

export type CustomerUpdatePayload = z.infer<typeof customerSchema>;
