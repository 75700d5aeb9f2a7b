import type { LiveTouchpoint } from "~/domain/touchpoints/snapshot";
import type { Stand } from "./stand";

const minuteMs = 60_000;
const longestTimerMs = 2 ** 31 - 1;

/**
 * Ends what stands open when its time is over, or when it does not hold any more: looks again every minute, and at once when the shopper comes
 * back to the page.
 */
export function keepTruth(touchpoint: LiveTouchpoint, root: string, { isTrue, isOpen, end }: Stand): void {
  const leftMs = (touchpoint.endsAt ?? Infinity) - Date.now();
  if (leftMs < longestTimerMs) setTimeout(() => isOpen() && end(), leftMs);
  if (!isTrue) return;
  // The app is asked only when the shopper comes back: every minute would be too much for what its end time says already.
  const look = async (isBack: boolean): Promise<void> => {
    if (!isOpen()) {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", back);
    } else if (!document.hidden && !(await isTrue(isBack ? touchpoint : { ...touchpoint, offer: undefined }, root)) && isOpen()) end();
  };
  const back = (): Promise<void> => look(true);
  const timer = setInterval(look, minuteMs, false);
  document.addEventListener("visibilitychange", back);
}
