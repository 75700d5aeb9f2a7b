import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import { withVariant } from "~/domain/touchpoints/with-variant";
import type { Tx } from "../db";

export interface FoundTouchpoint extends Touchpoint {
  id: string;
  name: string;
  version: number;
}

/** Shoppers may still have a page open that has just ended: who was filling in the form gets this much more time. */
const graceMs = 10 * 60_000;

/**
 * What shoppers meet under an id right now; null when it is not live or has ended.
 *
 * @param variantId variant of its experiment that the shopper met
 */
export async function findLiveTouchpoint(
  tx: Tx,
  shopId: number,
  { id, variantId }: { id: string; variantId: string | null },
  now: Date,
): Promise<FoundTouchpoint | null> {
  const row = await tx.touchpoint.findUnique({ where: { shopId_id: { shopId, id } } });
  if (row?.status !== "live") return null;
  const parsed = touchpointSchema.safeParse(row.published);
  if (!parsed.success) return null;
  const { startsAt, endsAt } = parsed.data.schedule;
  if (startsAt && now < new Date(startsAt)) return null;
  if (endsAt && now.getTime() >= Date.parse(endsAt) + graceMs) return null;
  return withVariant({ ...parsed.data, id, name: row.name, version: row.version }, variantId);
}
