export interface MetafieldRecord {
  shop: string;
  /** For example `gid://shopify/AppInstallation/1`. */
  ownerId: string;
  namespace: string;
  key: string;
  type: string;
  value: string;
}

/** What an app has said a metafield is, before or after values are there. */
export interface MetafieldDefinitionRecord {
  id: number;
  shop: string;
  /** As the Admin API names owners: "CUSTOMER", "PRODUCT" … */
  ownerType: string;
  namespace: string;
  key: string;
  name: string;
  description: string | null;
  type: string;
  admin: "MERCHANT_READ" | "MERCHANT_READ_WRITE" | "PUBLIC_READ_WRITE";
  storefront: "NONE" | "PUBLIC_READ";
}
