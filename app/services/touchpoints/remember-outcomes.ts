import { type ShopperOutcome, sumOutcomes } from "~/domain/touchpoints/sum-outcomes";
import type { Tx } from "../db";

/** Adds what became of touchpoints to the memory of known shoppers, in one statement. Of a moment the latest stays, however late it comes in. */
export async function rememberOutcomes(tx: Tx, shopId: number, outcomes: ShopperOutcome[], zone: string): Promise<void> {
  const sums = sumOutcomes(outcomes, zone);
  if (sums.length === 0) return;
  await tx.$executeRaw`
    insert into touchpoint_memories as m
      (shop_id, profile_id, touchpoint_id, shows, day, shows_on_day, shown_at, closed_at, submitted_at, clicked_at)
    select ${shopId}, r."profileId", r."touchpointId", r.shows, r.day, r."showsOnDay", r."shownAt", r."closedAt", r."submittedAt", r."clickedAt"
    from jsonb_to_recordset(${JSON.stringify(sums)}::jsonb) as r("profileId" uuid, "touchpointId" uuid, shows int, day text, "showsOnDay" int,
      "shownAt" timestamptz, "closedAt" timestamptz, "submittedAt" timestamptz, "clickedAt" timestamptz)
    on conflict (shop_id, profile_id, touchpoint_id) do update set
      shows = m.shows + excluded.shows,
      shows_on_day = case
        when excluded.day > m.day then excluded.shows_on_day
        when excluded.day = m.day then m.shows_on_day + excluded.shows_on_day
        else m.shows_on_day end,
      day = greatest(m.day, excluded.day),
      shown_at = greatest(m.shown_at, excluded.shown_at),
      closed_at = greatest(m.closed_at, excluded.closed_at),
      submitted_at = greatest(m.submitted_at, excluded.submitted_at),
      clicked_at = greatest(m.clicked_at, excluded.clicked_at)`;
}
