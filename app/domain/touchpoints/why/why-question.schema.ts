import { z } from "zod";
import type { WhyQuestion } from "./why-question";

/** Reads the address of the page: whatever is missing or makes no sense is as if it was not asked. */
export const whyQuestionSchema = z.object({
  profile: z.uuid().nullable().catch(null),
  visitor: z
    .string()
    .regex(/^[\w.:-]{1,100}$/)
    .nullable()
    .catch(null),
  address: z.string().max(2000).catch("/"),
  device: z.enum(["desktop", "phone"]).catch("desktop"),
  locale: z.string().min(2).max(20).nullable().catch(null),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .catch(null),
  market: z.string().min(1).max(100).nullable().catch(null),
  cartCents: z.coerce.number().int().min(0).max(1e12).catch(0),
  cartProductIds: z
    .array(z.string().regex(/^\d{1,20}$/))
    .max(50)
    .catch([]),
  at: z.iso.datetime().nullable().catch(null),
  browser: z.enum(["recorded", "first", "returning"]).catch("recorded"),
  waited: z.enum(["yes", "no"]).catch("yes"),
  loggedIn: z.enum(["yes", "no"]).nullable().catch(null),
}) satisfies z.ZodType<WhyQuestion>;
