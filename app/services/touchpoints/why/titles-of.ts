import type { Tx } from "../../db";

/** Titles of products, by their ids. */
export async function titlesOf(tx: Tx, shopId: number, productIds: string[]): Promise<Record<string, string>> {
  if (productIds.length === 0) return {};
  const rows = await tx.product.findMany({ where: { shopId, externalId: { in: productIds } }, select: { externalId: true, title: true } });
  return Object.fromEntries(rows.map(({ externalId, title }) => [externalId, title]));
}
