const adminScheme = /^shopify:\/*admin\/?/i;

/** Turns `shopify://admin/products` into the admin's address; null for any other address. */
export function adminUrl(href: string, adminOrigin: string, shop: string | undefined): string | null {
  if (!adminScheme.test(href)) return null;
  const handle = (shop ?? "").replace(/\.myshopify\.com$/, "");
  return `${adminOrigin}/store/${handle}/${href.replace(adminScheme, "")}`;
}
