import type { ShownTouchpoint } from "~/domain/touchpoints/in-arm";
import type { Outcomes } from "./keep-outcomes";
import { publish } from "./publish";
import { rememberShow } from "./remember-show";
import type { Stage } from "./stage";
import type { OpenView, View } from "./view";

/**
 * Opens the view of a touchpoint; remembers and tells what becomes of it. Null when the page has no words for it.
 *
 * @param open of the format's view
 * @param closed called once it is gone
 */
export function showTouchpoint(touchpoint: ShownTouchpoint, stage: Stage, open: OpenView, closed: () => void): View | null {
  const { id, arm } = touchpoint;
  const { visitor, page } = stage;
  const { snapshot, root } = stage.data;
  const { words, consentText, touchpoints, fields } = snapshot.text;
  const text = touchpoints[touchpoint.text ? `${id}/${arm}` : id];
  if (!text) return null;
  const { fields: known, id: visitorId, touchpoints: memories } = visitor.memory();
  let outcomes: Promise<Outcomes> | undefined;
  const keep = (work: (outcomes: Outcomes) => void): Promise<void> => {
    outcomes ??= import("./keep-outcomes").then(({ keepOutcomes }) => keepOutcomes(stage, touchpoint, text));
    return outcomes.then(work);
  };
  const tell = (work: (outcomes: Outcomes) => void): void => void keep(work).catch(() => {});
  // Remembered first: what fails to open, or closes at once, was shown all the same.
  rememberShow(stage, touchpoint);
  const view = open({
    container: document.body,
    touchpoint,
    variantId: arm,
    text,
    words,
    consentText: text.consentText ?? consentText,
    fields,
    knownFields: Object.keys({ ...known, ...page.known?.fields }),
    productId: page.productId,
    locale: page.locale,
    zone: snapshot.zone,
    cartDivisor: snapshot.cartDivisor,
    cart: {
      now: () => page.cart,
      watch: (changed) => {
        const follow = (): void => changed(page.cart);
        document.addEventListener("attendant:cart", follow);
        return () => document.removeEventListener("attendant:cart", follow);
      },
    },
    shownHere: () =>
      Object.entries(visitor.memory().touchpoints).flatMap(([shown, { shownAt: at }]) => {
        const heading = touchpoints[shown]?.ask.find((block) => block.kind === "heading");
        return heading && at ? [{ id: shown, at, title: heading.text, url: null }] : [];
      }),
    lastClickedAt: memories[id]?.clickedAt,
    still: false,
    visitorId,
    root,
    on: {
      // What is not remembered must not come again at once: without it the place stays taken.
      closed: () => void keep((outcome) => outcome.closed()).then(closed, () => {}),
      clicked: (target) => tell((outcome) => outcome.clicked(target)),
      submitted: (consent, given) => tell((outcome) => outcome.submitted(consent, given)),
      answered: (questionId, values) => tell((outcome) => outcome.answered(questionId, values)),
    },
  });
  // After what the shopper waits for.
  setTimeout(() => {
    publish("touchpoint_shown", { touchpointId: id, visitorId, shopperId: page.known?.id });
    tell(() => {});
  });
  return view;
}
