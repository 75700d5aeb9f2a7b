/** A global id of Shopify's, for example `gid://shopify/Product/7000000000001`. */
export function gid(type: string, id: number | string): string {
  return `gid://shopify/${type}/${id}`;
}
