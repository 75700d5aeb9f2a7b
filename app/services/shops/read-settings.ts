import type { ShopSettings } from "~/domain/shops/settings";
import { parseSettings } from "~/domain/shops/settings.schema";
import type { Tx } from "../db";

/** What the merchant set for the shop, completed with the defaults. */
export async function readSettings(tx: Tx, shopId: number): Promise<ShopSettings> {
  const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { settings: true } });
  return parseSettings(shop.settings);
}
