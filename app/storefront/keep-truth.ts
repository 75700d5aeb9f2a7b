import type { LiveTouchpoint } from "~/domain/touchpoints/snapshot";
import type { StandingAnswer } from "~/domain/touchpoints/storefront-calls";
import { appAddress } from "./views/app-address";
import { askJson } from "./views/ask-json";

const minuteMs = 60_000;
const longestTimerMs = 2 ** 31 - 1;

/**
 * Whether what a touchpoint promises still holds: its offer, as the app says, and one of the products it is bound to, as the shop says. A
 * product that the shop says nothing of is taken to be as it was.
 *
 * @param root the language's prefix of all paths
 */
export async function isTrue({ id, offer, bound }: LiveTouchpoint, root: string): Promise<boolean> {
  const standing = offer && askJson<StandingAnswer>(`${appAddress}standing`, { touchpointId: id });
  const products = (bound ?? []).map((handle) => isAvailable(`${root.replace(/\/$/, "")}/products/${encodeURIComponent(handle)}.js`));
  const isForSale = products.length === 0 || (await Promise.all(products)).some((available) => available !== false);
  return isForSale && (!standing || holds(await standing));
}

/** Whoever does not answer gives no code either. */
const holds = (answer: StandingAnswer | null): boolean => answer?.ok === true && answer.holds;

/**
 * Ends what stands open when its time is over, or when it does not hold any more: looks again every minute, and at once when the shopper comes
 * back to the page.
 */
export function keepTruth(touchpoint: LiveTouchpoint, root: string, { isOpen, end }: { isOpen(): boolean; end(): void }): void {
  const leftMs = (touchpoint.endsAt ?? Infinity) - Date.now();
  if (leftMs < longestTimerMs) setTimeout(() => isOpen() && end(), leftMs);
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

/** Null: the shop does not say. A product that is gone is not available. */
function isAvailable(address: string): Promise<boolean | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "json";
    request.onloadend = () =>
      resolve(request.status === 404 ? false : ((request.response as { available?: boolean } | null)?.available ?? null));
    request.send();
  });
}
