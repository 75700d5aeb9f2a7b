import { z } from "zod";
import { localText } from "./field.schema";
import type { TouchpointFormat } from "./format";

const edge = z.enum(["top", "bottom"]);
const side = z.enum(["start", "end"]);
const name = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/, "name");

const slice = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  label: localText(40),
  offerId: z.uuid().nullable(),
  weight: z.number("number").int("number").min(0, "number").max(1000, "number"),
});

export const formatSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("popup") }),
  z.object({ kind: z.literal("full-screen") }),
  z.object({ kind: z.literal("bar"), edge }),
  z.object({ kind: z.literal("slide-in"), corner: side }),
  z.object({ kind: z.literal("embedded"), slot: name }),
  z.object({ kind: z.literal("teaser"), side, opens: z.enum(["popup", "full-screen", "slide-in"]), label: localText(40) }),
  z.object({ kind: z.literal("note"), place: z.enum(["product", "cart"]) }),
  z.object({ kind: z.literal("wheel"), slices: z.array(slice).min(2, "too-few").max(12, "too-many") }),
  z.object({ kind: z.literal("feed"), side, label: localText(40) }),
  z.object({
    kind: z.literal("shipping-bar"),
    edge,
    goalCents: z.number("number").int("number").min(1, "number").max(100_000_000, "number"),
  }),
  z.object({ kind: z.literal("page"), handle: name, title: localText(120) }),
]) satisfies z.ZodType<TouchpointFormat>;
