import type { ShopEvent } from "~/domain/events/event";
import type { Tx } from "../db";
import { followExperiments } from "../experiments/follow-experiments";
import { handleFlowEvent } from "../flows/handle-flow-event";
import { countEvent } from "../insights/count-event";
import { learnFromEvents } from "../touchpoints/known/learn-from-events";

/**
 * Records a fact once: a repeat (same time, source and source id) changes nothing. A new one is counted for the figures and
 * experiments, learned from, and handed to the flows, in the caller's transaction. Everything that happens goes through here.
 */
export async function recordEvent(tx: Tx, event: ShopEvent, now: Date): Promise<{ isNew: boolean }> {
  const added = await tx.$executeRaw`
    insert into events (shop_id, at, source, source_id, kind, profile_id, visitor_id, data)
    values (${event.shopId}, ${event.at}::timestamptz, ${event.source}, ${event.sourceId}, ${event.kind},
      ${event.profileId}::uuid, ${event.visitorId}, ${JSON.stringify(event.data)}::jsonb)
    on conflict do nothing`;
  if (added === 0) return { isNew: false };
  await countEvent(tx, event);
  await learnFromEvents(tx, event.shopId, [event], now);
  const { shopId, visitorId, profileId } = event;
  await followExperiments(tx, shopId, { visitorId, runtimeId: visitorId, profileId }, [event], now);
  await handleFlowEvent(tx, event, now);
  return { isNew: true };
}
