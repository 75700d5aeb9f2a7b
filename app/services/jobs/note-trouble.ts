import { areaOf, causeKey, type NotedCause, type TroubleCause } from "~/domain/shops/trouble";
import type { Tx } from "../db";

/** `never`: waiting does not help. */
interface Refusal {
  reason: string;
  message: string;
}

/**
 * Keeps, for the merchant to see, what stops the app from finishing something in a shop. Each cause of an area stands beside the others;
 * the same one again is counted. What was said of it is for the merchant only where waiting does not help.
 */
export async function noteTrouble(tx: Tx, shopId: number, cause: TroubleCause, { reason, message }: Refusal, now: Date): Promise<void> {
  const said = reason === "never" ? message.slice(0, 200) : null;
  const noted: NotedCause = { ...cause, said, at: now.toISOString() };
  const causes = JSON.stringify({ [causeKey(cause)]: noted });
  await tx.$executeRaw`
    insert into troubles (shop_id, area, message, causes, since, last_at)
    values (${shopId}, ${areaOf(cause)}, ${message}, ${causes}::jsonb, ${now}::timestamptz, ${now}::timestamptz)
    on conflict (shop_id, area) do update set message = excluded.message, causes = troubles.causes || excluded.causes,
      last_at = excluded.last_at, count = troubles.count + 1`;
}
