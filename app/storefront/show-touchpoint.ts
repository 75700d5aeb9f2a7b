import { overlayRoom } from "~/domain/touchpoints/overlay-room";
import type { LiveTouchpoint } from "~/domain/touchpoints/snapshot";
import { publish } from "./publish";
import type { Stage } from "./stage";
import type { OpenView, View } from "./view";
import { changeMemory } from "./visitor/change-memory";

/**
 * Opens the view of a touchpoint; remembers and tells what becomes of it.
 *
 * @param open of the format's view
 * @param closed called once it is gone
 */
export function showTouchpoint(
  touchpoint: LiveTouchpoint,
  { data: { snapshot, page, root }, visitor, dayAt }: Stage,
  open: OpenView,
  closed: () => void,
): View {
  const { id } = touchpoint;
  const { words, consentText, touchpoints } = snapshot.text;
  const text = touchpoints[id];
  if (!text) throw new Error(id);
  const who = { touchpointId: id, visitorId: "", shopperId: page.known?.id };
  let isSubmitted = false;
  // Remembered first: what fails to open, or closes at once, was shown all the same.
  changeMemory(visitor, id, (memory, own) => {
    const now = Date.now();
    const day = dayAt(now);
    who.visitorId = own.id;
    memory.shows++;
    memory.showsInVisit = memory.visit === own.visits ? memory.showsInVisit + 1 : 1;
    memory.visit = own.visits;
    memory.showsOnDay = memory.day === day ? memory.showsOnDay + 1 : 1;
    memory.day = day;
    if ((touchpoint.room ?? overlayRoom) === overlayRoom) own.lastOverlayAt = now;
  });
  const view = open({
    container: document.body,
    touchpoint,
    text,
    words,
    consentText: text.consentText ?? consentText,
    fields: snapshot.text.fields,
    productId: page.productId,
    cartDivisor: snapshot.cartDivisor,
    locale: page.locale,
    zone: snapshot.zone,
    still: false,
    visitorId: who.visitorId,
    root,
    on: {
      closed: () => {
        changeMemory(visitor, id, (memory) => {
          memory.closedAt = Date.now();
        });
        // Putting away what has done its work is no refusal.
        if (!isSubmitted) publish("closed", who);
        closed();
      },
      clicked: (target) => publish("clicked", { ...who, target }),
      submitted: (consent) => {
        isSubmitted = true;
        changeMemory(visitor, id, (memory, own) => {
          memory.submittedAt = Date.now();
          if (consent) own.subscribed = true;
        });
        publish("submitted", who);
      },
    },
  });
  // After what the shopper waits for.
  setTimeout(() => publish("shown", who));
  return view;
}
