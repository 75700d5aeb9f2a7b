import { z } from "zod";
import { visitorId } from "./act.schema";
import type { FeedQuestion, StandingQuestion } from "./storefront-calls";

export const standingSchema = z.object({ touchpointId: z.uuid() }) satisfies z.ZodType<StandingQuestion>;

export const feedSchema = z.object({ visitorId }) satisfies z.ZodType<FeedQuestion>;
