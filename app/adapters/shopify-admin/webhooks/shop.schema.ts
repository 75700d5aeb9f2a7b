import { z } from "zod";
import { text, time } from "./payload-parts.schema";

/** `shop/update`. */
export const shopSchema = z.object({
  name: text,
  email: text,
  currency: text,
  iana_timezone: text,
  country_code: text,
  primary_locale: text,
  updated_at: time,
});

/** `app/scopes_update`. */
export const scopesSchema = z.object({ current: z.array(z.string()) });

export type ShopPayload = z.infer<typeof shopSchema>;
