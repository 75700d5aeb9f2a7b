import type { Pool } from "pg";
import { acceptDeliveries, type Delivery } from "./accept-deliveries";

/** Stores one delivery; settles when it is safe. */
export type AcceptDelivery = (delivery: Delivery, now: Date) => Promise<void>;

interface Waiting {
  delivery: Delivery;
  now: Date;
  resolve: () => void;
  reject: (error: unknown) => void;
}

const mostAtOnce = 100;

/**
 * The intake of deliveries. What arrives while a statement is under way goes together in the next one: in a burst a commit serves many, and
 * nobody waits when there is none.
 */
export function deliveryIntake(pool: Pick<Pool, "query">): AcceptDelivery {
  const waiting: Waiting[] = [];
  let isBusy = false;

  const work = async (): Promise<void> => {
    isBusy = true;
    for (let batch = waiting.splice(0, mostAtOnce); batch.length > 0; batch = waiting.splice(0, mostAtOnce)) {
      await store(batch);
    }
    isBusy = false;
  };

  const store = async (batch: Waiting[]): Promise<void> => {
    const [first] = batch;
    if (!first) return;
    try {
      await acceptDeliveries(
        pool,
        batch.map(({ delivery }) => delivery),
        first.now,
      );
      for (const { resolve } of batch) resolve();
    } catch (error) {
      if (batch.length === 1) first.reject(error);
      // One that cannot be stored must not take the others with it.
      else for (const each of batch) await store([each]);
    }
  };

  return (delivery, now) =>
    new Promise((resolve, reject) => {
      waiting.push({ delivery, now, resolve, reject });
      if (!isBusy) void work();
    });
}
