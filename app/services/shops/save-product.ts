import type { PlatformProduct, PlatformVariant } from "~/domain/shared/platform";
import type { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../db";

/**
 * Keeps a product as the platform last said it is; an older word never overwrites a newer one, and what was deleted stays so.
 *
 * @param untrackedUnknown variants of which it is not said whether their stock is counted: what we knew before holds
 * @returns whether its address in the shop is another one now
 */
export async function saveProduct(tx: Tx, shopId: number, product: PlatformProduct, untrackedUnknown: string[]): Promise<boolean> {
  const { externalId, changedAt } = product;
  const created = await tx.product.createMany({ data: { ...row(product), shopId }, skipDuplicates: true });
  if (created.count > 0) return true;
  await tx.$queryRaw`select 1 from products where shop_id = ${shopId} and external_id = ${externalId} for update`;
  const stored = await tx.product.findUniqueOrThrow({ where: { shopId_externalId: { shopId, externalId } } });
  if (stored.deletedAt) return false;
  const known = stored.variants as unknown as PlatformVariant[];
  const variants = product.variants.map((variant) =>
    untrackedUnknown.includes(variant.id) && known.some(({ id, inventory }) => id === variant.id && inventory === null)
      ? { ...variant, inventory: null, available: true }
      : variant,
  );
  const next = row({ ...product, variants });
  if (changedAt < stored.changedAt || (changedAt.getTime() === stored.changedAt.getTime() && essence(next) < essence(stored))) return false;
  await tx.product.update({ where: { shopId_externalId: { shopId, externalId } }, data: next });
  return next.handle !== stored.handle;
}

function row(product: PlatformProduct) {
  const available = product.status === "active" && product.variants.some((variant) => variant.available);
  return { ...product, available, variants: product.variants as unknown as Prisma.InputJsonValue[] };
}

/** Of two words of one second, any rule will do that does not depend on which came first. The key order of stored JSON is its own. */
function essence({ title, status, tags, variants }: { title: string; status: string; tags: string[]; variants: unknown }): string {
  const list = (variants as PlatformVariant[]).map(({ id, priceCents, available, inventory }) => [id, priceCents, available, inventory]);
  return JSON.stringify([list, title, status, tags]);
}
