import { localTime } from "../shared/local-time";
import type { Check } from "./check";
import { isCalledFor } from "./is-called-for";
import { leadsOn } from "./leads-on";
import { overlayRoom } from "./overlay-room";

/** Whether the shopper has had enough of overlays, of whichever touchpoint and on whichever device. */
export const checkShopManners: Check = (touchpoint, context, { manners, offsets }) => {
  const { visitor, page, now } = context;
  const { overlaysInVisit, overlaysOnDay, lastCloseAt } = visitor;
  const { overlaysPerVisit, overlaysPerDay } = manners;
  if ((touchpoint.room ?? overlayRoom) !== overlayRoom || isCalledFor(touchpoint, context)) return null;
  if (visitor.fromMessage) return "came-from-message";
  const messageMs = (page.known?.lastMessageAt ?? 0) + manners.hoursAfterMessage * 3_600_000;
  if (now < messageMs) return { kind: "message-sent", untilMs: messageMs };
  if (overlaysInVisit?.visit === visitor.visits && overlaysInVisit.count >= (overlaysPerVisit ?? Infinity)) return "shop-cap-visit";
  const today = localTime(now, offsets).day;
  const isFull = [overlaysOnDay, page.known?.overlaysOnDay].some(
    (shown) => shown?.day === today && shown.count >= (overlaysPerDay ?? Infinity),
  );
  if (isFull) return "shop-cap-day";
  const untilMs = lastCloseAt + manners.minutesAfterClose * 60_000;
  return now < untilMs && !leadsOn(touchpoint, context) ? { kind: "shop-cooling-down", untilMs } : null;
};
