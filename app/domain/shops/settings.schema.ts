import { z } from "zod";
import { defaultSettings, type ShopSettings } from "./settings";

const color = z
  .string()
  .trim()
  .regex(/^#[0-9a-fA-F]{6}$/, "color");
const address = z.string().trim().toLowerCase().max(254, "too-long").email("address");
const nameText = z.string().trim().max(100, "too-long");
const hour = z.number({ error: "hour" }).int("hour").min(0, "hour").max(24, "hour");

const amount = (most: number) => z.number({ error: "number" }).int("number").min(0, "number").max(most, "number");

/** An empty field of a form means "not set". */
const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? null : value), schema.nullable());

/** What a merchant may save. Messages are keys of the admin's texts, not sentences. */
export const settingsSchema = z.object({
  sender: z.object({
    name: orNull(nameText),
    address: orNull(address),
    replyTo: orNull(address),
    postalAddress: z.string().trim().max(500, "too-long"),
  }),
  brand: z.object({
    accentColor: color,
    accentTextColor: color,
    backgroundColor: color,
    textColor: color,
    logoUrl: orNull(z.url({ protocol: /^https$/, error: "https-address" }).max(2000, "too-long")),
    cornerRadiusPx: z.number({ error: "number" }).int("number").min(0, "number").max(40, "number"),
  }),
  consent: z.object({
    text: z.record(z.string().min(2).max(20), z.string().trim().min(10, "too-short").max(1000, "too-long")),
    version: z.number().int().min(1),
  }),
  sendingHours: z
    .object({
      fromHour: hour,
      toHour: hour,
      weeklyCap: z.number({ error: "number" }).int("number").min(1, "number").max(50, "number"),
    })
    .refine(({ fromHour, toHour }) => fromHour < toHour, { path: ["toHour"], message: "ends-before-it-begins" }),
  manners: z.object({
    secondsBetweenOverlays: amount(3600),
    overlaysPerVisit: amount(100).min(1, "number").nullable(),
    overlaysPerDay: amount(100).min(1, "number").nullable(),
    minutesAfterClose: amount(10_080),
    hoursAfterMessage: amount(720),
  }),
}) satisfies z.ZodType<ShopSettings>;

/** Reads stored settings: parts that are missing or no longer valid take their defaults, so that an upgrade never breaks a shop. */
export function parseSettings(stored: unknown): ShopSettings {
  const given = (typeof stored === "object" && stored !== null ? stored : {}) as Record<string, unknown>;
  const part = <Key extends keyof ShopSettings>(key: Key): ShopSettings[Key] => {
    const fallback = defaultSettings[key];
    const candidate = { ...fallback, ...(given[key] as object | undefined) };
    const parsed = settingsSchema.shape[key].safeParse(candidate);
    return (parsed.success ? parsed.data : fallback) as ShopSettings[Key];
  };
  const consent = part("consent");
  return {
    sender: part("sender"),
    brand: part("brand"),
    consent: { ...consent, text: { ...defaultSettings.consent.text, ...consent.text } },
    sendingHours: part("sendingHours"),
    manners: part("manners"),
  };
}
