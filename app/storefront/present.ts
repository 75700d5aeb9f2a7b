import type { PageSignals } from "~/domain/touchpoints/decision-context";
import type { ShownTouchpoint } from "~/domain/touchpoints/in-arm";
import { overlayRoom } from "~/domain/touchpoints/overlay-room";
import { askConsent } from "./ask-consent";
import { pause } from "./pause";
import { showTouchpoint } from "./show-touchpoint";
import type { Stage } from "./stage";
import { tellExposure } from "./tell-exposure";
import type { OpenView, View } from "./view";
import { lateBlock } from "./views/late-block";

const longestTimerMs = 2 ** 31 - 1;

/** Shows what was decided, once the shopper's choice is known and if it is still what is to be shown; takes it away when its time is over. */
export async function present(
  stage: Stage,
  { id, offer, bound }: ShownTouchpoint,
  open: OpenView,
  exit?: PageSignals["exit"],
): Promise<void> {
  const { data, standing } = stage;
  // Asked while the rest is made ready.
  const truth = (offer || bound) && import("./keep-truth");
  const holds = truth?.then(({ isTrue }) => isTrue({ id, offer, bound } as ShownTouchpoint, data.root));
  await askConsent(stage.visitor);
  const [decision, { now }] = stage.look(exit);
  const touchpoint = [decision.show, ...decision.met].find((one) => one?.id === id);
  if (!touchpoint) return;
  tellExposure(stage, touchpoint);
  if (touchpoint !== decision.show) return;
  // Holds its place from here on, so that nothing else steps in; without a room, when it cannot be shown on this page after all.
  const place = { id, room: touchpoint.room ?? overlayRoom };
  standing.push(place);
  let view: View | null = null;
  const end = (): void => {
    place.room = "";
    view?.remove();
    stage.attempt();
  };
  const leave = (): void => {
    standing.splice(standing.indexOf(place), 1);
    stage.attempt();
  };
  // Opening is a task of its own, and waits for the blocks it needs.
  const blocks = data.snapshot.text.touchpoints[id]?.ask ?? [];
  await Promise.all([pause(), ...blocks.map((block) => lateBlock(block, {})?.catch(() => {}))]);
  view = (await holds) === false ? null : showTouchpoint(touchpoint, stage, open, leave);
  if (!view) return end();
  const { endsAt = Infinity } = touchpoint;
  const isOpen = (): boolean => standing.includes(place) && place.room !== "";
  if (endsAt - now < longestTimerMs) setTimeout(() => isOpen() && end(), endsAt - now);
  if (truth) (await truth).keepTruth(touchpoint, data.root, { isOpen, end });
}
