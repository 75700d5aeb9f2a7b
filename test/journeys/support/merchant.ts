import { makeSessionToken } from "../../shop/api/session-token";
import type { LocalShop } from "../../shop/local-shop";
import { readSecrets } from "../../shop/setup/read-secrets";
import { type RequestOptions, sendRequest } from "./send-request";

/** The merchant at the app's pages, by the requests that the framed app sends. */
export interface Merchant {
  /** Opens the app, which installs it the first time. */
  openApp(): Promise<void>;
  /** What a page shows: the answer of its loaders, as text. */
  read(path: string): Promise<string>;
  act(path: string, options: RequestOptions): Promise<string>;
  /** Makes the welcome popup and publishes it. @returns its id */
  publishPopup(): Promise<string>;
  switchOn(flow: "recovery" | "feedback"): Promise<void>;
}

/** @param dataDir of the local shop, where the app's secret lies */
export function makeMerchant(shop: LocalShop, dataDir: string, domain: string): Merchant {
  const credentials = { apiKey: "attendant-local-shop", apiSecret: readSecrets(dataDir).shopifyApiSecret };
  const call = async (path: string, options: RequestOptions = {}): Promise<string> => {
    const url = new URL(path, shop.urls.app);
    url.pathname += ".data";
    const authorization = `Bearer ${makeSessionToken(domain, credentials, shop.clock.now())}`;
    const answer = await sendRequest(url.href, { ...options, headers: { authorization, ...options.headers } });
    if (answer.status >= 400) throw new Error(`${path} answered ${answer.status}: ${answer.body.slice(0, 300)}`);
    return answer.body;
  };
  return {
    read: (path) => call(path),
    act: call,
    async openApp() {
      shop.actions.install(domain);
      await call("/app");
    },
    async publishPopup() {
      const id = /\/app\/touchpoints\/([\w-]+)/.exec(await call("/app?index", { form: { deed: "popup" } }))?.[1] ?? "";
      await call(`/app/touchpoints/${id}`, { json: { deed: "publish", accepted: [" embed-off"] } });
      return id;
    },
    async switchOn(deed) {
      await call("/app?index", { form: { deed } });
    },
  };
}
