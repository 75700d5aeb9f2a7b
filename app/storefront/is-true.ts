import type { LiveTouchpoint } from "~/domain/touchpoints/snapshot";
import type { StandingAnswer } from "~/domain/touchpoints/storefront-calls";
import { appAddress } from "./views/app-address";
import { askJson } from "./views/ask-json";

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
