import { z } from "zod";
import { address, customer, decimal, idOrNull, line, text, time } from "./payload-parts.schema";

/** `checkouts/create` and `checkouts/update`. */
export const checkoutSchema = z.object({
  id: idOrNull,
  token: z.string().min(1).max(255),
  cart_token: text,
  email: text,
  phone: text,
  customer_locale: text,
  currency: z.string().regex(/^[A-Z]{3}$/),
  total_price: decimal,
  line_items: z.array(line),
  abandoned_checkout_url: text,
  buyer_accepts_marketing: z.boolean().nullish(),
  created_at: time,
  updated_at: time,
  completed_at: time,
  customer,
  billing_address: address,
  shipping_address: address,
});

export type CheckoutPayload = z.infer<typeof checkoutSchema>;
