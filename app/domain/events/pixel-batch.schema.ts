import { z } from "zod";

/** A name by which something is found: nothing in it that a database cannot hold. */
const key = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => !/[\0\p{Surrogate}]/u.test(text));
const id = key(64);
const name = z.string().regex(/^[\w-]{1,40}$/);
const url = z.string().max(2000).optional();
const cents = z.number().int().min(-1e12).max(1e12);
const quantity = z.number().int().min(0).max(1_000_000);
const currency = z.string().regex(/^[A-Z]{3}$/);

const entry = <Kind extends string, Data extends z.ZodType>(kind: Kind, data: Data) =>
  z.object({
    /** The platform's own id of the event: a batch that is sent twice counts once. */
    id: key(100),
    kind: z.literal(kind),
    at: z.iso.datetime(),
    data,
  });

/** One event as the web pixel hands it over: a kind of `event.ts` with its data. */
export const pixelEventSchema = z.discriminatedUnion("kind", [
  entry(
    "page_viewed",
    z.object({ url: z.string().max(2000), title: z.string().max(300).optional(), referrer: z.string().max(2000).optional() }),
  ),
  entry("product_viewed", z.object({ productId: id, variantId: id.optional(), url })),
  entry("collection_viewed", z.object({ collectionId: id, url })),
  entry("search_submitted", z.object({ query: z.string().max(300) })),
  entry("cart_viewed", z.object({ totalCents: cents.optional(), currency: currency.optional() })),
  entry("product_added_to_cart", z.object({ productId: id, variantId: id.optional(), quantity, priceCents: cents.optional() })),
  entry("product_removed_from_cart", z.object({ productId: id, variantId: id.optional(), quantity })),
  entry("checkout_started", z.object({ checkoutToken: id, totalCents: cents, currency })),
  entry("checkout_updated", z.object({ checkoutToken: id, totalCents: cents, currency })),
  entry("checkout_completed", z.object({ checkoutToken: id, orderId: id.optional() })),
  entry("touchpoint_shown", z.object({ touchpointId: z.uuid(), url })),
  entry("touchpoint_closed", z.object({ touchpointId: z.uuid() })),
  entry("touchpoint_clicked", z.object({ touchpointId: z.uuid(), target: z.string().max(2000).optional() })),
  entry("touchpoint_answered", z.object({ touchpointId: z.uuid(), questionId: name, values: z.array(name).max(12) })),
  entry("experiment_exposed", z.object({ touchpointId: z.uuid(), experimentId: z.uuid(), arm: name, unit: key(64).optional() })),
]);

/** What the web pixel posts to the ingest route. */
export const pixelBatchSchema = z.object({
  shopKey: z.string().min(8).max(100),
  /** The platform's id of this browser (the pixel's `clientId`). */
  visitorId: key(100),
  /** The storefront runtime's own id of the same browser, once one of its events came by: both name one profile. */
  runtimeVisitorId: key(100).nullable(),
  /** Of the customer who is logged in, as only their own page says it (`KnownShopper.id`). */
  shopperId: z.uuid().nullable().default(null),
  events: z.array(pixelEventSchema).min(1).max(50),
});

export type PixelEvent = z.infer<typeof pixelEventSchema>;
export type PixelBatch = z.input<typeof pixelBatchSchema>;
