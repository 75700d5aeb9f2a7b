import { z } from "zod";
import { blockSchema } from "./block.schema";
import { link, localText } from "./field.schema";
import { formatSchema } from "./format.schema";
import { targetingSchema } from "./targeting.schema";
import type { Touchpoint } from "./touchpoint";
import { triggersSchema } from "./trigger.schema";

const color = z.string().regex(/^#[0-9a-f]{6}$/i, "color");
const count = z.number("number").int("number").min(1, "number").max(1000, "number").nullable();
const hour = z.number("hour").int("hour").min(0, "hour").max(24, "hour");
const moment = z.iso.datetime().nullable();

const content = z.object({ ask: z.array(blockSchema).max(12, "too-many"), done: z.array(blockSchema).max(12, "too-many") });

const look = z.object({
  accentColor: color.nullable(),
  accentTextColor: color.nullable(),
  backgroundColor: color.nullable(),
  textColor: color.nullable(),
  cornerRadiusPx: z.number("number").int("number").min(0, "number").max(40, "number").nullable(),
  picture: z.object({ url: link, alt: localText(200) }).nullable(),
});

const variant = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .refine((id) => id !== "holdout"),
  name: z.string().min(1, "required").max(60, "too-long"),
  weight: z.number("number").int("number").min(1, "number").max(1000, "number"),
  changes: z.object({ format: formatSchema, content, look, triggers: triggersSchema, offerId: z.uuid().nullable() }).partial(),
});

const experiment = z.object({
  id: z.uuid(),
  holdoutPercent: z.number("number").int("number").min(0, "number").max(90, "number"),
  variants: z.array(variant).min(1, "required").max(6, "too-many"),
  goal: z.enum(["submitted", "clicked", "ordered"]),
});

/** Parses a touchpoint from the database or a form. Messages are keys of the admin's texts, for the field they stand at. */
export const touchpointSchema = z.object({
  goal: z.enum(["grow-list", "save-sale", "raise-order", "announce", "listen", "help", "greet"]),
  format: formatSchema,
  content,
  look,
  triggers: triggersSchema,
  targeting: targetingSchema,
  schedule: z.object({
    startsAt: moment,
    endsAt: moment,
    weekdays: z.array(z.number().int().min(0).max(6)).max(7),
    hours: z.object({ fromHour: hour, toHour: hour }).nullable(),
  }),
  manners: z.object({
    showsPerVisit: count,
    showsPerDay: count,
    showsEver: count,
    hoursAfterClose: z.number("number").min(0, "number").max(8760, "number"),
  }),
  offerId: z.uuid().nullable(),
  boundProductIds: z
    .array(z.string().regex(/^[0-9]{1,20}$/))
    .max(25, "too-many")
    .default([]),
  consent: z.object({ mode: z.enum(["required", "optional", "none"]), text: localText(500).nullable() }),
  experiment: experiment.nullable().default(null),
}) satisfies z.ZodType<Touchpoint>;
