import type { ProductRecord } from "../../store/types";
import { type ShopWorld, sendWebhook } from "../deps";
import { productPayload } from "../payloads/product";

/** Saves a product as changed now and sends products/update. */
export function saveProduct(world: ShopWorld, before: Readonly<ProductRecord>, fields: Partial<ProductRecord>): Readonly<ProductRecord> {
  const { store } = world;
  const saved = store.products.put({ ...before, ...fields, updatedAt: world.clock.now().toISOString() });
  const shop = store.shops.get(before.shop, before.shop);
  if (shop) sendWebhook(world, "products/update", before.shop, productPayload(saved, shop, before));
  return saved;
}

/**
 * Sets or moves the stock of variants, by id, and sends one products/update for each product concerned. `change` gets the
 * stock as it is and returns what it becomes. Unknown variants are passed over.
 */
export function changeStock(
  world: ShopWorld,
  shop: string,
  variantIds: readonly number[],
  change: (inventory: number, variantId: number) => number,
): void {
  for (const product of world.store.products.all(shop)) {
    if (!product.variants.some((variant) => variantIds.includes(variant.id))) continue;
    const variants = product.variants.map((variant) =>
      variantIds.includes(variant.id) ? { ...variant, inventory: Math.max(0, change(variant.inventory, variant.id)) } : variant,
    );
    saveProduct(world, product, { variants });
  }
}

/** Sets the stock of one variant. */
export function setInventory(world: ShopWorld, shop: string, variantId: number, inventory: number): void {
  changeStock(world, shop, [variantId], () => inventory);
}
