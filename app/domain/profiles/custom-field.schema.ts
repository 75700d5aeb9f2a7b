import { z } from "zod";
import { localText } from "../touchpoints/field.schema";
import type { CustomField } from "./custom-field";

const key = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, "field-key");
const type = z.enum(["text", "number", "date", "yes-no", "one-of", "several-of"]);
const option = z.object({ id: z.string().regex(/^[\w-]{1,40}$/, "required"), label: localText(80) });

/** Parses a custom field from the database or the settings page. Messages are keys of the admin's texts. */
export const customFieldSchema = z
  .object({ key, label: localText(120), type, options: z.array(option).max(30, "too-many"), archived: z.boolean().default(false) })
  .superRefine(({ type: kind, options, label }, context) => {
    const chooses = kind === "one-of" || kind === "several-of";
    if (chooses && options.length < 2) context.addIssue({ code: "custom", path: ["options"], message: "too-few" });
    if (new Set(options.map(({ id }) => id)).size < options.length) {
      context.addIssue({ code: "custom", path: ["options"], message: "option-twice" });
    }
    if (!Object.values(label).some((text) => text.trim())) context.addIssue({ code: "custom", path: ["label"], message: "required" });
  })
  .transform((field) => (field.type === "one-of" || field.type === "several-of" ? field : { ...field, options: [] })) satisfies z.ZodType<
  CustomField,
  unknown
>;
