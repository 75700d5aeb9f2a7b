import type { Pool } from "pg";
import { batched } from "../batched";
import { acceptDeliveries, type Delivery } from "./accept-deliveries";

/** Stores one delivery; settles when it is safe. */
export type AcceptDelivery = (delivery: Delivery, now: Date) => Promise<void>;

interface Arrived {
  delivery: Delivery;
  now: Date;
}

/** The intake of deliveries: those that arrive together are stored together. */
export function deliveryIntake(pool: Pick<Pool, "query">): AcceptDelivery {
  const accept = batched(async (arrived: [Arrived, ...Arrived[]]) => {
    const deliveries = arrived.map(({ delivery }) => delivery);
    await acceptDeliveries(pool, deliveries, arrived[0].now);
    return arrived.map(() => undefined);
  });
  return (delivery, now) => accept({ delivery, now });
}
