import { localTime } from "../shared/local-time";
import type { Check } from "./check";
import { isCalledFor } from "./is-called-for";
import { leadsOn } from "./leads-on";
import { overlayRoom } from "./overlay-room";

/** Whether the shopper has had enough of overlays, of whichever touchpoint and on whichever device. */
export const checkShopManners: Check = (touchpoint, context, { manners, offsets }) => {
  const { visitor, page, now } = context;
  if ((touchpoint.room ?? overlayRoom) !== overlayRoom || isCalledFor(touchpoint, context)) return null;
  if (visitor.fromMessage) return { kind: "came-from-message" };
  const messageMs = (page.known?.lastMessageAt ?? 0) + manners.hoursAfterMessage * 3_600_000;
  if (now < messageMs) return { kind: "message-sent", untilMs: messageMs };
  const { visit, count } = visitor.overlaysInVisit;
  if (manners.overlaysPerVisit && visit === visitor.visits && count >= manners.overlaysPerVisit) return { kind: "shop-cap-visit" };
  if (manners.overlaysPerDay) {
    const today = localTime(now, offsets).day;
    for (const shown of [visitor.overlaysOnDay, page.known?.overlaysOnDay]) {
      if (shown?.day === today && shown.count >= manners.overlaysPerDay) return { kind: "shop-cap-day" };
    }
  }
  const untilMs = visitor.lastCloseAt + manners.minutesAfterClose * 60_000;
  return now < untilMs && !leadsOn(touchpoint, context) ? { kind: "shop-cooling-down", untilMs } : null;
};
