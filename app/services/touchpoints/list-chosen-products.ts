import type { ChosenProducts } from "~/domain/touchpoints/preview-products";
import type { Db } from "../db";
import { sampleColumns, sampleOf } from "./sample-of";

/** Products that the merchant chose, for previews; null for those that shoppers would not meet: sold out, hidden, gone, another shop's. */
export async function listChosenProducts(
  db: Db,
  { id: shopId, currency }: { id: number; currency: string },
  ids: string[],
): Promise<ChosenProducts> {
  const rows = await db.product.findMany({
    where: { shopId, externalId: { in: ids }, status: "active", available: true, deletedAt: null },
    select: { externalId: true, ...sampleColumns },
  });
  const found = new Map(rows.map((row) => [row.externalId, sampleOf(row, currency)]));
  return Object.fromEntries(ids.map((id) => [id, found.get(id) ?? null]));
}
