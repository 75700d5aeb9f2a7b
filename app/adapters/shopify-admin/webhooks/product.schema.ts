import { z } from "zod";
import { decimal, id, text, time } from "./payload-parts.schema";

const variant = z.object({
  id,
  title: text,
  sku: text,
  price: decimal,
  compare_at_price: decimal.nullish(),
  inventory_policy: text,
  inventory_quantity: z.number().nullish(),
  /** Gone from newer payloads; null says that stock is not counted. */
  inventory_management: z.string().nullish(),
});

/** `products/create` and `products/update`. */
export const productSchema = z.object({
  id,
  handle: z.string().min(1),
  title: z.string(),
  status: text,
  tags: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .transform((value) => (typeof value === "string" ? value.split(",") : (value ?? []))),
  updated_at: time,
  variants: z.array(variant),
  image: z.object({ src: text }).nullish(),
  images: z.array(z.object({ src: text })).nullish(),
});

export type ProductPayload = z.infer<typeof productSchema>;
export type VariantPayload = z.infer<typeof variant>;
