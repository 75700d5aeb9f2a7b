import { z } from "zod";
import { type PageType, pageTypes } from "./targeting";
import type { Touchpoint } from "./touchpoint";

const localeName = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "language");
const localText = (longest: number) => z.record(localeName, z.string().max(longest, "too-long"));
const color = z.string().regex(/^#[0-9a-f]{6}$/i, "color");
const blockId = z.string().min(1).max(40);

/** A web address, or a path of the shop. Nothing that could run as a script. */
const link = z
  .string()
  .max(1000, "too-long")
  .refine((url) => /^https:\/\/[^\s"'<>\\]+$/i.test(url) || /^\/(?![/\\])[^\s"'<>\\]*$/.test(url), {
    error: "link",
  });

const block = z.discriminatedUnion("kind", [
  z.object({ id: blockId, kind: z.literal("heading"), text: localText(120) }),
  z.object({ id: blockId, kind: z.literal("text"), text: localText(600) }),
  z.object({
    id: blockId,
    kind: z.literal("picture"),
    url: link,
    alt: localText(200),
    widthPx: z.number().int().min(1).max(4000),
    heightPx: z.number().int().min(1).max(4000),
  }),
  z.object({
    id: blockId,
    kind: z.literal("email-form"),
    label: localText(80),
    placeholder: localText(80),
    button: localText(60),
  }),
  z.object({ id: blockId, kind: z.literal("code") }),
  z.object({ id: blockId, kind: z.literal("button"), label: localText(60), url: link }),
  z.object({ id: blockId, kind: z.literal("dismiss"), label: localText(60) }),
]);

const format = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("popup") }),
  z.object({ kind: z.literal("bar"), edge: z.enum(["top", "bottom"]) }),
  z.object({ kind: z.literal("slide-in"), corner: z.enum(["start", "end"]) }),
]);

const trigger = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("exit-intent") }),
  z.object({ kind: z.literal("seconds-on-page"), seconds: z.number("number").min(0, "number").max(3600, "number") }),
  z.object({ kind: z.literal("scroll-percent"), percent: z.number("number").min(1, "number").max(100, "number") }),
]);

const list = (longest: number) => z.array(z.string().min(1, "required").max(longest, "too-long")).max(250, "too-many");
const count = z.number("number").int("number").min(1, "number").max(1000, "number").nullable();
const hour = z.number("hour").int("hour").min(0, "hour").max(24, "hour");
const moment = z.iso.datetime().nullable();

const targeting = z.object({
  pageTypes: z.array(z.enum(pageTypes as unknown as [PageType, ...PageType[]])).max(pageTypes.length),
  paths: list(300),
  productIds: list(20),
  collectionIds: list(20),
  devices: z.array(z.enum(["desktop", "phone"])).max(2),
  locales: z.array(localeName).max(50),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).max(250),
  visitors: z.enum(["all", "new", "returning"]),
  customers: z.enum(["all", "logged-in", "logged-out"]),
  customerTags: list(255),
  hideFromSubscribers: z.boolean(),
  cartTotal: z.object({ minCents: z.number().int().min(0).nullable(), maxCents: z.number().int().min(0).nullable() }).nullable(),
});

/** Parses a touchpoint from the database or a form. Messages are keys of the admin's texts, for the field they stand at. */
export const touchpointSchema = z.object({
  goal: z.enum(["grow-list", "save-sale", "raise-order", "announce", "listen", "help", "greet"]),
  format,
  content: z.object({ ask: z.array(block).max(12, "too-many"), done: z.array(block).max(12, "too-many") }),
  look: z.object({
    accentColor: color.nullable(),
    accentTextColor: color.nullable(),
    backgroundColor: color.nullable(),
    textColor: color.nullable(),
    cornerRadiusPx: z.number("number").int("number").min(0, "number").max(40, "number").nullable(),
    picture: z.object({ url: link, alt: localText(200) }).nullable(),
  }),
  triggers: z.object({ match: z.enum(["any", "all"]), list: z.array(trigger).max(10) }),
  targeting,
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
  consent: z.object({ mode: z.enum(["required", "optional", "none"]), text: localText(500).nullable() }),
}) satisfies z.ZodType<Touchpoint>;
