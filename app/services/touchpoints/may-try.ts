import type { Tx } from "../db";
import { allowTry } from "./allow-try";

interface Act {
  /** `submit`, `answer`, … */
  act: string;
  visitorId: string | null;
  /** Address of the browser; null where it is not known. */
  ip: string | null;
  /** All three in ten minutes. */
  perVisitor: number;
  perAddress: number;
  /** For the whole shop, whoever it is. */
  perShop: number;
}

const windowMinutes = 10;

/**
 * Whether an act of a shopper is still within what people do. A visitor's id is made up by the browser and may be another one each time,
 * an address may be a whole office's, and a net of machines has many of both: hence the limit over all.
 */
export async function mayTry(tx: Tx, shopId: number, { act, visitorId, ip, ...most }: Act, now: Date): Promise<boolean> {
  const allow = (who: string, limit: number) => allowTry(tx, shopId, { act, who, most: limit, windowMinutes }, now);
  // Whoever is over their own limit must not use up everybody's.
  if (ip !== null && !(await allow(`ip ${ip}`, most.perAddress))) return false;
  if (visitorId !== null && !(await allow(`visitor ${visitorId}`, most.perVisitor))) return false;
  return allow("everyone", most.perShop);
}
