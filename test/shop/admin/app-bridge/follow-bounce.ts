import type { HostChannel } from "./host-channel";

/** On the session-token page: fetches the page that was asked for, with a token, and puts it in place of this one. */
export async function followBounce(channel: HostChannel, realFetch: typeof fetch): Promise<void> {
  const wanted = new URLSearchParams(location.search).get("shopify-reload");
  if (!wanted) return;
  const response = await realFetch(wanted, {
    headers: {
      Authorization: `Bearer ${await channel.call<string>("idToken")}`,
      "X-Shopify-Bounce": "1",
      "X-Requested-With": "XMLHttpRequest",
    },
  });
  const reauthorize = response.headers.get("X-Shopify-API-Request-Failure-Reauthorize-Url");
  if (reauthorize) {
    channel.send("navigateTop", { url: new URL(reauthorize, location.href).href });
    return;
  }
  const page = await response.text();
  history.replaceState(null, "", response.redirected ? response.url : wanted);
  document.open();
  document.write(page);
  document.close();
}
