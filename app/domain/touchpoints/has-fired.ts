import type { PageSignals } from "./decision-context";
import type { Trigger } from "./trigger";

/** Whether what a trigger waits for has happened. A kind this script does not know never fires. */
export function hasFired(trigger: Trigger, signals: PageSignals): boolean {
  switch (trigger.kind) {
    case "exit-intent":
      return signals.exit === "pointer" || (signals.exit !== null && trigger.touch.includes(signals.exit));
    case "seconds-on-page":
      return signals.secondsOnPage >= trigger.seconds;
    case "scroll-percent":
      return signals.scrollPercent >= trigger.percent;
    default:
      return false;
  }
}
