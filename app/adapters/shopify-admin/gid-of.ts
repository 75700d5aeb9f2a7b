/** The global id of a number: `("Product", "123")` → `gid://shopify/Product/123`. */
export function gidOf(type: string, number: string): string {
  return number.startsWith("gid://") ? number : `gid://shopify/${type}/${number}`;
}
