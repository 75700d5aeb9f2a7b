import { localDay } from "~/domain/shared/zoned-time";
import { overlayRoom, roomOf } from "~/domain/touchpoints/room-of";
import type { LiveTouchpoint } from "~/domain/touchpoints/snapshot";
import { loadView } from "./load-view";
import type { PageData } from "./page-data";
import { publish } from "./publish";
import type { View } from "./view";
import type { Visitor } from "./visitor/visitor";

/**
 * Loads the view of a touchpoint and opens it; remembers and tells what becomes of it. Null when the view cannot be had.
 *
 * @param closed called once it is gone
 */
export async function showTouchpoint(
  touchpoint: LiveTouchpoint,
  { snapshot, page, root, views }: PageData,
  visitor: Visitor,
  closed: () => void,
): Promise<View | null> {
  const { id, format } = touchpoint;
  const { words, consentText, touchpoints } = snapshot.text;
  const text = touchpoints[id];
  const module = text && (await loadView(views, format.kind));
  if (!module) return null;
  const who = { touchpointId: id, visitorId: visitor.id() };
  let isSubmitted = false;
  const view = module.open({
    container: document.body,
    touchpoint,
    text,
    words,
    consentText: text.consentText ?? consentText,
    locale: page.locale,
    zone: snapshot.zone,
    still: false,
    visitorId: who.visitorId,
    root,
    on: {
      closed: () => {
        visitor.change(id, (memory) => {
          memory.closedAt = Date.now();
        });
        // Putting away what has done its work is no refusal.
        if (!isSubmitted) publish("closed", who);
        closed();
      },
      clicked: (target) => publish("clicked", { ...who, target }),
      submitted: (consent) => {
        isSubmitted = true;
        visitor.change(id, (memory, all) => {
          memory.submittedAt = Date.now();
          if (consent) all.subscribed = true;
        });
        publish("submitted", who);
      },
    },
  });
  visitor.change(id, (memory, all) => {
    const now = Date.now();
    const day = localDay(new Date(now), snapshot.zone);
    memory.shows++;
    memory.showsInVisit = memory.visit === all.visits ? memory.showsInVisit + 1 : 1;
    memory.visit = all.visits;
    memory.showsOnDay = memory.day === day ? memory.showsOnDay + 1 : 1;
    memory.day = day;
    if (roomOf(format) === overlayRoom) all.lastOverlayAt = now;
  });
  publish("shown", who);
  return view;
}
