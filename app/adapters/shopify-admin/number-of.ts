/** The number in a global id: `gid://shopify/Product/123` → `"123"`. */
export function numberOf(gid: string): string {
  return gid.slice(gid.lastIndexOf("/") + 1).split("?")[0] ?? "";
}
