import { chosenProducts } from "~/domain/touchpoints/chosen-products";
import type { PreviewProducts } from "~/domain/touchpoints/preview-products";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { Db } from "../db";
import { listChosenProducts } from "./list-chosen-products";
import { sampleColumns, sampleOf } from "./sample-of";

/** As many as a block of products shows at most. */
const count = 6;

/** For previews of these touchpoints: what they name, and some that can be bought and have a picture, the ones changed last. */
export async function listPreviewProducts(
  db: Db,
  shop: { id: number; currency: string },
  touchpoints: Touchpoint[],
): Promise<Required<PreviewProducts>> {
  const [rows, chosen] = await Promise.all([
    db.product.findMany({
      where: { shopId: shop.id, status: "active", available: true, deletedAt: null, imageUrl: { not: null } },
      orderBy: [{ changedAt: "desc" }, { externalId: "desc" }],
      take: count,
      select: sampleColumns,
    }),
    listChosenProducts(db, shop, [...new Set(touchpoints.flatMap(chosenProducts))]),
  ]);
  return { samples: rows.flatMap((row) => sampleOf(row, shop.currency) ?? []), chosen };
}
