/** Turns Shopify's addresses in a text into the local shop's ones, and back. Texts are latin1, so that bytes are kept. */
export interface HostRewriter {
  toLocal(text: string): string;
  toShopify(text: string): string;
}

// An address is written plainly, inside JSON with escaped slashes, or percent-encoded inside another address.
const writings = [
  { slash: "/", colon: ":" },
  { slash: "\\/", colon: ":" },
  { slash: "%2F", colon: "%3A" },
].map((writing) => ({ ...writing, slashes: `${writing.colon}${writing.slash}${writing.slash}` }));

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Makes the rewriter of a local shop whose front listens on `port`.
 *
 * `https://admin.shopify.com` ↔ `http://admin.localhost:PORT`, `https://<handle>.myshopify.com` ↔
 * `http://<handle>.localhost:PORT`, `https://cdn.shopify.com` → `http://admin.localhost:PORT/cdn`. Bare host names (a
 * shop's domain as data) are left alone.
 */
export function makeHostRewriter(port: number): HostRewriter {
  const forward = writings.map(({ slash, slashes, colon }) => ({
    pattern: new RegExp(`https${quote(slashes)}(?:(admin|cdn)\\.shopify\\.com|([a-z0-9][a-z0-9-]*)\\.myshopify\\.com)(?![a-z0-9.-])`, "gi"),
    replace: (_: string, service: string | undefined, handle: string | undefined) => {
      const path = service?.toLowerCase() === "cdn" ? `${slash}cdn` : "";
      return `http${slashes}${handle ?? "admin"}.localhost${colon}${port}${path}`;
    },
  }));
  const backward = writings.map(({ slashes, colon }) => ({
    pattern: new RegExp(`http${quote(slashes)}([a-z0-9][a-z0-9-]*)\\.localhost${quote(colon)}${port}(?![0-9])`, "gi"),
    replace: (whole: string, name: string) => {
      if (name === "attendant" || name === "inbox") return whole;
      return `https${slashes}${name === "admin" ? "admin.shopify.com" : `${name}.myshopify.com`}`;
    },
  }));
  return {
    toLocal: (text) => forward.reduce((result, { pattern, replace }) => result.replace(pattern, replace), text),
    toShopify: (text) => backward.reduce((result, { pattern, replace }) => result.replace(pattern, replace), text),
  };
}
