import { z } from "zod";
import { localeName } from "./field.schema";
import { journeyStages, pageTypes, type Targeting } from "./targeting";

const list = (longest: number) => z.array(z.string().min(1, "required").max(longest, "too-long")).max(250, "too-many");
const newList = (longest: number) => list(longest).default([]);
const count = z.number("number").int("number").min(0, "number").max(1_000_000, "number").nullable();
const range = z.object({ min: count, max: count }).nullable().default(null);

/** What later versions added has a default, so that what is stored stays readable. */
export const targetingSchema = z.object({
  pageTypes: z.array(z.enum(pageTypes)).max(pageTypes.length),
  paths: list(300),
  pageRules: z
    .array(
      z.object({
        is: z.enum(["contains", "equals", "ends", "not-contains", "not-equals"]),
        text: z.string().min(1, "required").max(300, "too-long"),
      }),
    )
    .max(50, "too-many")
    .default([]),
  productIds: list(20),
  collectionIds: list(20),
  devices: z.array(z.enum(["desktop", "phone"])).max(2),
  locales: z.array(localeName).max(50),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).max(250),
  markets: newList(255),
  visitors: z.enum(["all", "new", "returning"]),
  visits: range,
  campaign: z.object({ sources: list(100), mediums: list(100), campaigns: list(200) }).default({ sources: [], mediums: [], campaigns: [] }),
  referrers: newList(255),
  customers: z.enum(["all", "logged-in", "logged-out"]),
  customerTags: list(255),
  orders: range,
  segments: newList(64),
  stages: z.array(z.enum(journeyStages)).max(journeyStages.length).default([]),
  fields: z
    .array(
      z.object({
        key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
        is: z.enum(["known", "unknown", "one-of", "none-of"]),
        values: list(200),
      }),
    )
    .max(20, "too-many")
    .default([]),
  hideFromSubscribers: z.boolean(),
  cartTotal: z.object({ minCents: z.number().int().min(0).nullable(), maxCents: z.number().int().min(0).nullable() }).nullable(),
  cartProductIds: newList(20),
  notInCartProductIds: newList(20),
}) satisfies z.ZodType<Targeting>;
