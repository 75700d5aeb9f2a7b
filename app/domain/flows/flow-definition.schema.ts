import { z } from "zod";
import type { EmailContent, FlowDefinition, FlowStep } from "./flow-definition";

const localText = (longest: number) =>
  z
    .record(z.string().min(2).max(20), z.string().max(longest, "too-long"))
    .refine((texts) => Object.values(texts).some((text) => text.trim() !== ""), { message: "required" });

/** Lengths are of what is written, Liquid included. */
export const emailContentSchema = z.object({
  subject: localText(300),
  // A mail without a preview line is still a mail.
  preview: z.record(z.string().min(2).max(20), z.string().max(500, "too-long")),
  heading: localText(300),
  body: localText(5000),
  button: localText(200),
  layout: z.enum(["welcome", "cart", "feedback"]),
}) satisfies z.ZodType<EmailContent>;

const stepId = z.string().regex(/^[a-z0-9-]{1,40}$/, "step-id");
const thirtyDaysInMinutes = 30 * 24 * 60;

const stepSchema = z.discriminatedUnion("kind", [
  z.object({
    id: stepId,
    kind: z.literal("wait"),
    minutes: z.number({ error: "number" }).int("number").min(0, "number").max(thirtyDaysInMinutes, "too-long"),
  }),
  z.object({ id: stepId, kind: z.literal("offer"), offerId: z.uuid("required") }),
  z.object({
    id: stepId,
    kind: z.literal("message"),
    channel: z.literal("email"),
    purpose: z.enum(["marketing", "transactional"]),
    content: emailContentSchema,
  }),
]) satisfies z.ZodType<FlowStep>;

/** What a flow may be. Messages of issues are keys of the admin's texts, not sentences. */
export const flowDefinitionSchema = z.object({
  kind: z.enum(["welcome", "cart-recovery", "feedback"]),
  trigger: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("subscribed") }),
    z.object({ kind: z.literal("checkout-abandoned") }),
    z.object({ kind: z.literal("order-delivered") }),
  ]),
  exits: z.array(z.enum(["purchased", "unsubscribed", "order-cancelled"])),
  steps: z
    .array(stepSchema)
    .min(1, "required")
    .max(20, "too-many")
    .refine((steps) => new Set(steps.map((step) => step.id)).size === steps.length, { message: "step-id-twice" }),
}) satisfies z.ZodType<FlowDefinition>;
