import { overlayRoom } from "~/domain/touchpoints/overlay-room";
import type { LiveTouchpoint } from "~/domain/touchpoints/snapshot";
import { askConsent } from "./ask-consent";
import { pause } from "./pause";
import { showTouchpoint } from "./show-touchpoint";
import type { Stage } from "./stage";
import type { OpenView } from "./view";
import { lateBlock } from "./views/late-block";

const longestTimerMs = 2 ** 31 - 1;

/** Shows what was decided, once the shopper's choice is known and if it is still what is to be shown; takes it away when its time is over. */
export async function present(stage: Stage, touchpoint: LiveTouchpoint, open: OpenView, exitIntent: boolean): Promise<void> {
  const { id, endsAt } = touchpoint;
  await askConsent(stage.visitor);
  const [decision, { now }] = stage.look(exitIntent);
  if (decision.show?.id !== id) return;
  // Holds its place from here on, so that nothing else steps in.
  const place = { id, room: touchpoint.room ?? overlayRoom };
  stage.standing.push(place);
  const leave = (): void => {
    stage.standing.splice(stage.standing.indexOf(place), 1);
    stage.attempt();
  };
  // Opening is a task of its own, and waits for the blocks it needs.
  const blocks = stage.data.snapshot.text.touchpoints[id]?.ask ?? [];
  await Promise.all([pause(), ...blocks.map((block) => lateBlock(block, {})?.catch(() => {}))]);
  const view = showTouchpoint(touchpoint, stage, open, leave);
  if (endsAt && endsAt - now < longestTimerMs) {
    setTimeout(() => {
      if (!stage.standing.includes(place)) return;
      view.remove();
      leave();
    }, endsAt - now);
  }
  stage.attempt();
}
