import type { LiveTrigger } from "../live-trigger";
import type { LiveTouchpoint } from "../snapshot";

/** A touchpoint as it stands once everything it waits for on the page has happened: nothing else of it changes. */
export function asIfWaited(touchpoint: LiveTouchpoint): LiveTouchpoint {
  return { ...touchpoint, triggers: touchpoint.triggers.map(happened) };
}

/** What the shopper does on the page comes as a signal; everything else is a matter of what was before. */
function happened(trigger: LiveTrigger): LiveTrigger {
  if (!Array.isArray(trigger) || !trigger[0].startsWith("signals.")) return trigger;
  // None of nothing: holds always.
  return [trigger[0], "not-in", []];
}
