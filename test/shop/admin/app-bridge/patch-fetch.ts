import type { HostChannel } from "./host-channel";
import type { BridgeConfig } from "./read-config";

const reauthorizeHeader = "X-Shopify-API-Request-Failure-Reauthorize-Url";
const retryHeader = "X-Shopify-Retry-Invalid-Session-Request";

/** Requests to the app carry a fresh id token; one that the app calls stale is sent again once; a reauthorisation leaves the frame. */
export function patchFetch(channel: HostChannel, config: BridgeConfig): typeof fetch {
  const realFetch = window.fetch.bind(window);
  const isApp = (url: URL): boolean =>
    url.hostname === location.hostname || url.hostname.endsWith(`.${location.hostname}`) || config.appOrigins.includes(url.origin);

  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), location.href);
    if (!isApp(url)) return realFetch(input, init);
    const attempt = async (): Promise<Response> => {
      const request = new Request(input instanceof Request ? input.clone() : input, init);
      const defaults = {
        Authorization: request.headers.has("Authorization") ? "" : `Bearer ${await channel.call<string>("idToken")}`,
        "X-Requested-With": "XMLHttpRequest",
        "Accept-Language": config.locale,
      };
      for (const [name, value] of Object.entries(defaults)) if (value && !request.headers.has(name)) request.headers.set(name, value);
      return realFetch(request);
    };
    let response = await attempt();
    if (response.headers.get(retryHeader)) response = await attempt();
    const reauthorize = response.headers.get(reauthorizeHeader);
    if (!reauthorize) return response;
    channel.send("navigateTop", { url: new URL(reauthorize, location.href).href });
    return new Promise<Response>(() => {}); // The page is being left.
  };
  return realFetch;
}
