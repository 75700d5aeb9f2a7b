import type { PageSignals } from "~/domain/touchpoints/decision-context";
import type { ShownTouchpoint } from "~/domain/touchpoints/in-arm";
import { overlayRoom } from "~/domain/touchpoints/overlay-room";
import { askConsent } from "./ask-consent";
import { showTouchpoint } from "./show-touchpoint";
import type { Stage } from "./stage";
import type { OpenView, View } from "./view";
import { lateBlock } from "./views/late-block";

/** Shows what was decided, once the shopper's choice is known and if it is still what is to be shown; takes it away when its time is over. */
export async function present(stage: Stage, chosen: ShownTouchpoint, open: OpenView, exit?: PageSignals["exit"]): Promise<void> {
  const { data, standing, attempt } = stage;
  const { id, offer, bound } = chosen;
  // Asked while the rest is made ready.
  const truth = offer || bound ? import("./is-true") : undefined;
  const holds = truth?.then(({ isTrue }) => isTrue(chosen, data.root));
  await askConsent(stage.visitor);
  const [{ show, met }] = stage.look(exit);
  const touchpoint = [show, ...met].find((one) => one?.id === id);
  if (!touchpoint) return;
  if (touchpoint.arm) (await import("./keep-outcomes")).tellExposure(stage, touchpoint);
  if (touchpoint !== show) return;
  // Holds its place from here on, so that nothing else steps in; without a room, when it cannot be shown on this page after all.
  const place = { id, room: touchpoint.room ?? overlayRoom };
  standing.push(place);
  let view: View | undefined;
  const end = (): void => {
    place.room = "";
    view?.remove();
    attempt();
  };
  const leave = (): void => {
    standing.splice(standing.indexOf(place), 1);
    attempt();
  };
  // It opens with the blocks it needs.
  const blocks = data.snapshot.text.touchpoints[id]?.ask ?? [];
  await Promise.allSettled(blocks.map((block) => lateBlock(block)));
  if ((await holds) !== false) {
    const isOpen = (): boolean => standing.includes(place) && place.room !== "";
    view = showTouchpoint(touchpoint, stage, open, { isTrue: (await truth)?.isTrue, isOpen, end, leave });
  }
  if (!view) end();
}
