export interface BridgeConfig {
  apiKey: string;
  host: string | undefined;
  shop: string | undefined;
  locale: string;
  appOrigins: string[];
}

/** What the admin told the app in its address; kept for the frame's later pages where the browser lets frames keep anything. */
export function readConfig(script: HTMLScriptElement | null): BridgeConfig {
  const query = new URLSearchParams(location.search);
  const keep = (name: string): string | undefined => {
    const given = query.get(name);
    try {
      const key = `local-shop:${name}`;
      if (given) sessionStorage.setItem(key, given);
      return given ?? sessionStorage.getItem(key) ?? undefined;
    } catch {
      return given ?? undefined; // Storage of frames is blocked.
    }
  };
  const meta = document.querySelector<HTMLMetaElement>('meta[name="shopify-api-key"]');
  const apiKey = script?.dataset.apiKey ?? meta?.content ?? "";
  if (!apiKey) console.error("App Bridge: missing required configuration fields: shopify-api-key");
  return { apiKey, host: keep("host"), shop: keep("shop"), locale: keep("locale") ?? "en-US", appOrigins: [] };
}
