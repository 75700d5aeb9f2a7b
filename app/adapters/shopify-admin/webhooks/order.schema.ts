import { z } from "zod";
import { address, customer, decimal, id, idOrNull, line, text, time } from "./payload-parts.schema";

/** A fulfilment inside an order, or as `fulfillments/*` deliver it. */
export const fulfilmentSchema = z.object({
  order_id: idOrNull,
  status: text,
  shipment_status: text,
  created_at: time,
  updated_at: time,
});

/** `orders/create`, `orders/updated` and `orders/cancelled`. */
export const orderSchema = z.object({
  id,
  name: text,
  email: text,
  contact_email: text,
  phone: text,
  customer_locale: text,
  checkout_token: text,
  cart_token: text,
  currency: z.string().regex(/^[A-Z]{3}$/),
  total_price: decimal,
  line_items: z.array(line),
  discount_codes: z.array(z.object({ code: z.string() })).nullish(),
  buyer_accepts_marketing: z.boolean().nullish(),
  created_at: time,
  updated_at: time,
  cancelled_at: time,
  customer,
  billing_address: address,
  shipping_address: address,
  fulfillments: z.array(fulfilmentSchema).nullish(),
});

export type FulfilmentPayload = z.infer<typeof fulfilmentSchema>;
export type OrderPayload = z.infer<typeof orderSchema>;
