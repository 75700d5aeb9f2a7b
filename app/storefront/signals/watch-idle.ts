import { on } from "../on";

/** Keeps when something was last moved, tapped, typed or scrolled, in milliseconds of the page's time. */
export function watchIdle(stage: { activeAt: number }): void {
  for (const type of ["pointermove", "pointerdown", "keydown", "scroll"]) on(type, () => (stage.activeAt = performance.now()));
}
