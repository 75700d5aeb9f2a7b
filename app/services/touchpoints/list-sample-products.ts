import { z } from "zod";
import { currencyExponent } from "~/domain/shared/minor-units";
import type { SampleProduct } from "~/domain/touchpoints/sample-product";
import type { Db } from "../db";

/** As many as a block of products shows at most. */
const count = 6;

const variantsSchema = z.array(z.object({ priceCents: z.number(), compareAtCents: z.number().nullish() })).min(1);

/** A few products of the shop for previews: some that can be bought and have a picture, the ones changed last. */
export async function listSampleProducts(db: Db, { id: shopId, currency }: { id: number; currency: string }): Promise<SampleProduct[]> {
  const rows = await db.product.findMany({
    where: { shopId, status: "active", available: true, deletedAt: null, imageUrl: { not: null } },
    orderBy: [{ changedAt: "desc" }, { externalId: "desc" }],
    take: count,
    select: { title: true, imageUrl: true, variants: true },
  });
  const factor = 100 / 10 ** currencyExponent(currency);
  return rows.flatMap(({ title, imageUrl, variants }) => {
    const [first] = variantsSchema.safeParse(variants).data ?? [];
    if (!first) return [];
    const before = first.compareAtCents ?? 0;
    const compareAt = before > first.priceCents ? before * factor : null;
    return [{ title, picture: imageUrl, price: first.priceCents * factor, compareAt }];
  });
}
