import { z } from "zod";
import { platformId } from "./field.schema";
import { outcomes, type Trigger, touchExits } from "./trigger";

const seconds = z.number("number").min(0, "number").max(3600, "number");
const products = z.array(platformId).max(250, "too-many");
/** Parsed by the browser, which refuses what is no selector; nothing that could end a style or a tag. */
const selector = z
  .string()
  .min(1, "required")
  .max(200, "too-long")
  .regex(/^[^<>{}]+$/, "selector");

/** How one outcome leads to the next; in triggers and in series. */
export const outcomeSchema = z.object({
  touchpointId: z.uuid("required"),
  outcome: z.enum(outcomes),
  questionId: z.string().max(40).nullable(),
  answer: z.string().max(200, "too-long").nullable(),
  afterSeconds: z.number("number").int("number").min(0, "number").max(31_536_000, "number"),
});

const triggerSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("exit-intent"), touch: z.array(z.enum(touchExits)).max(touchExits.length).default(["scroll-up"]) }),
  z.object({ kind: z.literal("seconds-on-page"), seconds }),
  z.object({ kind: z.literal("scroll-percent"), percent: z.number("number").min(1, "number").max(100, "number") }),
  z.object({ kind: z.literal("seconds-idle"), seconds: seconds.min(1, "number") }),
  z.object({ kind: z.literal("pages-viewed"), pages: z.number("number").int("number").min(1, "number").max(1000, "number") }),
  z.object({ kind: z.literal("product-added"), productIds: products }),
  z.object({
    kind: z.literal("cart-value"),
    is: z.enum(["above", "below"]),
    cents: z.number("number").int("number").min(0, "number").max(1e12, "number"),
  }),
  z.object({ kind: z.literal("cart-contains"), productIds: products.min(1, "required") }),
  z.object({ kind: z.literal("clicked"), selector }),
  z.object({ kind: z.literal("seen"), selector }),
  z.object({
    kind: z.literal("called"),
    name: z.string().regex(/^[\w.-]{1,60}$/, "name"),
    data: z
      .string()
      .max(200, "too-long")
      .regex(/^[\w.-]{1,60}=./, "call-data")
      .nullable()
      .default(null),
  }),
  z.object({
    kind: z.literal("link-parameter"),
    name: z.string().regex(/^[\w.-]{1,60}$/, "name"),
    value: z.string().max(200, "too-long").nullable(),
  }),
  outcomeSchema.extend({ kind: z.literal("outcome") }),
]) satisfies z.ZodType<Trigger>;

export const triggersSchema = z.object({ match: z.enum(["any", "all"]), list: z.array(triggerSchema).max(10, "too-many") });
