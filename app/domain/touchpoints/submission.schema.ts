import { z } from "zod";
import { act, input } from "./act.schema";
import type { Submission } from "./submission";

/** Keys that no field has, and what is beyond the longest form, are left out rather than refused: an old page may still be open. */
const fields = z
  .record(z.string(), z.union([input, z.array(z.string().max(100)).max(50)]))
  .transform((given) =>
    Object.fromEntries(
      Object.entries(given)
        .filter(([key]) => /^[a-z][a-z0-9_]{0,39}$/.test(key))
        .slice(0, 30),
    ),
  )
  .default({});

export const submissionSchema = z.object({
  ...act,
  email: input.nullable().default(null),
  fields,
  consent: z.boolean(),
}) satisfies z.ZodType<Submission>;
