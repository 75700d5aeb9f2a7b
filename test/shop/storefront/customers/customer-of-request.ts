import type { IncomingMessage } from "node:http";
import type { Store } from "../../store/store";
import { readCookies } from "../http/cookies";

/** The cookie that stands for a signed-in customer. The local shop trusts it: it holds no one's real account. */
export const customerCookie = "customer_account";

/** Who is signed in on a shop's storefront; null for a visitor. For the app proxy's `logged_in_customer_id` too. */
export function loggedInCustomerId(store: Store, request: IncomingMessage, shop: string): number | null {
  const id = Number(readCookies(request.headers.cookie).get(customerCookie));
  return store.customers.get(shop, id)?.id ?? null;
}
