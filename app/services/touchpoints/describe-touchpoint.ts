import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { TouchpointStatus, TouchpointView } from "~/domain/touchpoints/touchpoint-view";
import type { Db } from "../db";
import { listOfferChoices } from "../offers/list-offer-choices";
import { loadShopFacts } from "./load-shop-facts";
import { productsNamedIn } from "./products-named-in";

interface DescribedShop {
  id: number;
  domain: string;
  /** Of its own domain; null: not known yet. */
  storefrontUrl: string | null;
}

/** A touchpoint to edit, with what its fields choose from; null when there is none. */
export async function describeTouchpoint(db: Db, shop: DescribedShop, id: string): Promise<TouchpointView | null> {
  const { id: shopId } = shop;
  const [row, offers, facts] = await Promise.all([
    db.touchpoint.findUnique({ where: { shopId_id: { shopId, id } } }),
    listOfferChoices(db, shopId),
    loadShopFacts(db, shopId, id),
  ]);
  if (!row) return null;
  const draft = touchpointSchema.parse(row.draft);
  const published = row.published === null ? null : touchpointSchema.safeParse(row.published).data;
  const products = await db.product.findMany({
    where: { shopId, externalId: { in: productsNamedIn(draft) } },
    select: { externalId: true, title: true },
  });
  return {
    id: row.id,
    name: row.name,
    status: row.status as TouchpointStatus,
    draft,
    // Both went through the schema, which puts keys in one order.
    hasChanges: JSON.stringify(draft) !== JSON.stringify(published),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    pageUrl: row.status === "live" && published?.format.kind === "page" ? pageUrl(shop, published.format.handle) : null,
    offers,
    productTitles: Object.fromEntries(products.map(({ externalId, title }) => [externalId, title])),
    facts,
  };
}

/** Where the shop's theme shows a landing page: the app proxy's address on the storefront. */
function pageUrl({ domain, storefrontUrl }: DescribedShop, handle: string): string {
  return new URL(`/apps/attendant/p/${handle}`, storefrontUrl ?? `https://${domain}`).href;
}
