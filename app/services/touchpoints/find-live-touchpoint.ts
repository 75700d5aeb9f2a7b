import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Db } from "../db";

export interface FoundTouchpoint extends Touchpoint {
  id: string;
  version: number;
}

/** Shoppers may still have a page open that has just ended: who was filling in the form gets this much more time. */
const graceMs = 10 * 60_000;

/** What shoppers meet under an id right now, with a form; null when it is not live or has ended. */
export async function findLiveTouchpoint(db: Db, shopId: number, id: string, now: Date): Promise<FoundTouchpoint | null> {
  const row = await db.touchpoint.findUnique({ where: { shopId_id: { shopId, id } } });
  if (row?.status !== "live") return null;
  const parsed = touchpointSchema.safeParse(row.published);
  if (!parsed.success || !parsed.data.content.ask.some((block) => block.kind === "form")) return null;
  const { startsAt, endsAt } = parsed.data.schedule;
  if (startsAt && now < new Date(startsAt)) return null;
  if (endsAt && now.getTime() >= Date.parse(endsAt) + graceMs) return null;
  return { ...parsed.data, id, version: row.version };
}
