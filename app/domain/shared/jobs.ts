/** Every job by name, with its payload. Payloads carry ids, never entities. Schemas: `jobs.schema.ts`. */
export interface JobPayloads {
  "delivery.process": { shopId: number; topic: string; eventId: string };
  /** After an install: shop facts, pixel, snapshot, built-in flows, then the sync. */
  "shop.install": { shopId: number };
  "shop.sync": { shopId: number; part: "products" | "customers" | "orders"; after: string | null };
  "snapshot.push": { shopId: number };
  "code.issue": { shopId: number; code: string };
  /** Tells the platform the newest consent of a profile. */
  "consent.push": { shopId: number; profileId: string };
  "run.advance": { shopId: number; runId: string };
  "message.send": { shopId: number; messageId: string };
  "privacy.fulfil": { shopId: number; requestId: string };
  /** Hands over what the storefront is told of known shoppers, where something has changed. */
  "known.push": { shopId: number };
  /** Queues `known.push` for the shops that need it. */
  "known.queue": Record<string, never>;
  /** Stops experiments that something has broken. */
  "experiments.check": Record<string, never>;
  /** Makes the partitions of the coming months. */
  "events.partitions": Record<string, never>;
  /** Deletes raw deliveries and events past their retention. */
  "retention.sweep": Record<string, never>;
}

export type JobName = keyof JobPayloads;
