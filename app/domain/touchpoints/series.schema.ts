import { z } from "zod";
import type { Series } from "./series";
import { outcomeSchema } from "./trigger.schema";

/** Parses a series from the database or the editor. That each step is led to by earlier ones only is said by `check-series.ts`. */
export const seriesSchema = z.object({
  steps: z
    .array(z.object({ touchpointId: z.uuid("required"), after: z.array(outcomeSchema).max(10, "too-many") }))
    // A draft may have none yet; `check-series.ts` asks for one.
    .max(20, "too-many"),
  goal: z.union([
    z.object({ ordered: z.literal(true) }),
    z.object({ touchpointId: z.uuid("required"), outcome: z.enum(["submitted", "clicked", "answered"]) }),
  ]),
}) satisfies z.ZodType<Series>;
