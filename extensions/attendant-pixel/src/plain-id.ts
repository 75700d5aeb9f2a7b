/** `gid://shopify/Product/1` and `1` are the same to us: `1`. Undefined for nothing. */
export function plainId(id: string | number | null | undefined): string | undefined {
  return id ? String(id).split("?")[0]?.split("/").pop() || undefined : undefined;
}
