import type { ShownTouchpoint } from "~/domain/touchpoints/in-arm";
import type { Outcomes } from "./keep-outcomes";
import { rememberShow } from "./remember-show";
import type { Stage } from "./stage";
import type { Stand } from "./stand";
import type { OpenView, TellOutcome, View } from "./view";

/**
 * Opens the view of a touchpoint; remembers and tells what becomes of it. Undefined when the page has no words for it.
 *
 * @param open of the format's view
 * @param stand its place on the page
 */
export function showTouchpoint(touchpoint: ShownTouchpoint, stage: Stage, open: OpenView, stand: Stand): View | undefined {
  const { text: said } = stage.data.snapshot;
  const text = said.touchpoints[touchpoint.text ? `${touchpoint.id}/${touchpoint.arm}` : touchpoint.id];
  if (!text) return;
  // Remembered first: what fails to open, or closes at once, was shown all the same.
  rememberShow(stage, touchpoint);
  let outcomes: Promise<Outcomes> | undefined;
  const on: TellOutcome = (outcome, ...told) => {
    outcomes ??= import("./keep-outcomes").then(({ keepOutcomes }) => keepOutcomes(stage, touchpoint, text, stand));
    outcomes.then((all) => (all[outcome] as (...told: unknown[]) => void)(...told)).catch(() => {});
  };
  const view = open({ ...stage, ...said, container: document.body, touchpoint, text, on });
  // After what the shopper waits for.
  setTimeout(on, 0, "shown");
  return view;
}
