import { createHmac } from "node:crypto";

/**
 * The query with which Shopify's app proxy calls the app: the shopper's own parameters, Shopify's four and the signature,
 * a hex HMAC-SHA256 over the sorted `key=value` pairs joined without separator (several values of a key by comma).
 *
 * @param query what the shopper's browser sent; parameters of Shopify's names in it are replaced
 */
export function signAppProxy(
  query: URLSearchParams,
  call: { shop: string; loggedInCustomerId: number | null; pathPrefix: string; now: Date },
  secret: string,
): URLSearchParams {
  const signed = new URLSearchParams(query);
  signed.delete("signature");
  signed.set("shop", call.shop);
  signed.set("logged_in_customer_id", call.loggedInCustomerId === null ? "" : String(call.loggedInCustomerId));
  signed.set("path_prefix", call.pathPrefix);
  signed.set("timestamp", String(Math.floor(call.now.getTime() / 1000)));
  const message = [...new Set(signed.keys())]
    .sort()
    .map((key) => `${key}=${signed.getAll(key).join(",")}`)
    .join("");
  signed.set("signature", createHmac("sha256", secret).update(message).digest("hex"));
  return signed;
}
