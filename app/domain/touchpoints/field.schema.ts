import { z } from "zod";

export const localeName = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "language");

/** A text by locale. */
export const localText = (longest: number) => z.record(localeName, z.string().max(longest, "too-long"));

/** A web address, or a path of the shop. Nothing that could run as a script. */
export const link = z
  .string()
  .max(1000, "too-long")
  .refine((url) => /^https:\/\/[^\s"'<>\\]+$/i.test(url) || /^\/(?![/\\])[^\s"'<>\\]*$/.test(url), {
    error: "link",
  });

/** The platform's id of a product or collection. */
export const platformId = z.string().regex(/^[0-9]{1,20}$/);
