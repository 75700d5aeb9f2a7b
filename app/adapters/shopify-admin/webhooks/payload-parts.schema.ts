import { z } from "zod";

/** Ids are numbers of 13 or 14 digits, in places texts. */
export const id = z.union([z.number(), z.string().regex(/^\d+$/)]).transform(String);
export const idOrNull = id.nullish().transform((value) => value ?? null);

/** Absent, null and empty say the same. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null);

/** A time, or null when there is none, it is no time, or its year (0, or of five digits) is none that PostgreSQL reads. */
export const time = z
  .string()
  .nullish()
  .transform((value) => {
    const at = new Date(value || Number.NaN);
    return at.getUTCFullYear() >= 1 && at.getUTCFullYear() <= 9999 ? at : null;
  });

/** Money as a decimal text, in places a number: no more than can be counted in minor units without a mistake. */
export const decimal = z.union([z.string().regex(/^-?\d+(\.\d+)?$/), z.number()]).refine((amount) => Math.abs(Number(amount)) <= 1e12);

/** An address. Without one, Shopify sends null, nothing, or an empty list. */
export const address = z
  .union([
    z.object({ first_name: text, last_name: text, city: text, country_code: text, phone: text }),
    z.array(z.unknown()).transform(() => null),
  ])
  .nullish()
  .transform((value) => value ?? null);

/** A customer as checkouts and orders carry them. */
export const customer = z
  .union([
    z.object({
      id,
      email: text,
      phone: text,
      first_name: text,
      last_name: text,
      created_at: time,
      updated_at: time,
      default_address: address,
    }),
    z.array(z.unknown()).transform(() => null),
  ])
  .nullish()
  .transform((value) => value ?? null);

/** A line of a checkout or an order. */
export const line = z.object({
  product_id: idOrNull,
  variant_id: idOrNull,
  title: text,
  variant_title: text,
  quantity: z.number().int().min(0),
  price: decimal,
});

export type AddressPayload = z.infer<typeof address>;
export type CustomerPayload = z.infer<typeof customer>;
export type LinePayload = z.infer<typeof line>;
