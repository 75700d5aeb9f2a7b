import type { Tx } from "../db";

/** Marks a product as deleted; one that we have never heard of too, since its creation may still be on the way. */
export async function deleteProduct(tx: Tx, shopId: number, externalId: string, at: Date): Promise<void> {
  const gone = { status: "archived", available: false, deletedAt: at };
  const nameless = { handle: "", title: "", tags: [], variants: [], changedAt: at };
  await tx.product.createMany({ data: { shopId, externalId, ...nameless, ...gone }, skipDuplicates: true });
  await tx.product.updateMany({ where: { shopId, externalId, deletedAt: null }, data: gone });
}
