import { z } from "zod";
import type { JobName, JobPayloads } from "./jobs";

const shopId = z.number().int().positive();
const uuid = z.uuid();

/** One schema per job: a payload is parsed before its service sees it. */
export const jobSchemas: { [Name in JobName]: z.ZodType<JobPayloads[Name]> } = {
  "delivery.process": z.object({ shopId, topic: z.string(), eventId: z.string() }),
  "shop.install": z.object({ shopId }),
  "shop.sync": z.object({ shopId, part: z.enum(["products", "customers", "orders"]), after: z.string().nullable() }),
  "snapshot.push": z.object({ shopId }),
  "code.issue": z.object({ shopId, code: z.string().min(1) }),
  "consent.push": z.object({ shopId, profileId: uuid }),
  "run.advance": z.object({ shopId, runId: uuid }),
  "message.send": z.object({ shopId, messageId: uuid }),
  "privacy.fulfil": z.object({ shopId, requestId: uuid }),
  "known.push": z.object({ shopId }),
  // The crontab adds a note of its own to the payload, which is left out.
  "known.queue": z.object({}),
  "experiments.check": z.object({}),
  "events.partitions": z.object({}),
  "retention.sweep": z.object({}),
};
