import { z } from "zod";
import type { Block } from "./block";
import { link, localText, platformId } from "./field.schema";

const blockId = z.string().regex(/^[\w-]{1,40}$/);
const pixels = z.number().int().min(1).max(4000);

export const blockSchema = z.discriminatedUnion("kind", [
  z.object({ id: blockId, kind: z.literal("heading"), text: localText(120) }),
  z.object({ id: blockId, kind: z.literal("text"), text: localText(600) }),
  z.object({ id: blockId, kind: z.literal("picture"), url: link, alt: localText(200), widthPx: pixels, heightPx: pixels }),
  z.object({
    id: blockId,
    kind: z.literal("form"),
    email: z.boolean(),
    label: localText(80),
    placeholder: localText(80),
    button: localText(60),
    fields: z.array(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)).max(30, "too-many"),
    mostFields: z.number("number").int("number").min(1, "number").max(10, "number"),
  }),
  z.object({ id: blockId, kind: z.literal("code") }),
  z.object({ id: blockId, kind: z.literal("countdown"), label: localText(80) }),
  z.object({
    id: blockId,
    kind: z.literal("products"),
    source: z.discriminatedUnion("by", [
      z.object({ by: z.literal("choice"), productIds: z.array(platformId).max(12, "too-many") }),
      z.object({ by: z.literal("related") }),
    ]),
    mostShown: z.number("number").int("number").min(1, "number").max(6, "number"),
    button: localText(40),
  }),
  z.object({
    id: blockId,
    kind: z.literal("question"),
    ask: z.enum(["nps", "stars", "choice", "choices", "text"]),
    text: localText(200),
    low: localText(40),
    high: localText(40),
    options: z.array(z.object({ id: z.string().regex(/^[\w-]{1,40}$/), label: localText(80) })).max(12, "too-many"),
    button: localText(60),
  }),
  z.object({ id: blockId, kind: z.literal("button"), label: localText(60), url: link }),
  z.object({ id: blockId, kind: z.literal("video"), url: link, label: localText(80), pictureUrl: link.nullable() }),
  z.object({ id: blockId, kind: z.literal("spacer"), heightPx: z.number("number").int("number").min(4, "number").max(96, "number") }),
  z.object({ id: blockId, kind: z.literal("dismiss"), label: localText(60) }),
]) satisfies z.ZodType<Block>;
