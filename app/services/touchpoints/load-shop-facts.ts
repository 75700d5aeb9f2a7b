import { parseSettings } from "~/domain/shops/settings.schema";
import type { ShopSetup } from "~/domain/shops/setup";
import type { OtherTouchpoint, ShopFacts } from "~/domain/touchpoints/publishing/publish-facts";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Tx } from "../db";
import { listCustomFields } from "../profiles/custom-fields/list-custom-fields";

/** What publishing a touchpoint looks at in its shop; the editor chooses from the same. */
export async function loadShopFacts(tx: Tx, shopId: number, id: string): Promise<ShopFacts> {
  const [shop, offers, rows, fields] = await Promise.all([
    tx.shop.findUniqueOrThrow({ where: { id: shopId } }),
    tx.offer.findMany({ where: { shopId, status: "active" }, select: { id: true, endsAt: true } }),
    tx.touchpoint.findMany({
      where: { shopId, id: { not: id } },
      orderBy: [{ priority: "desc" }, { createdAt: "asc" }],
      select: { id: true, name: true, status: true, draft: true, published: true },
    }),
    listCustomFields(tx, shopId),
  ]);
  const locales = Array.isArray(shop.locales) ? shop.locales.filter((locale) => typeof locale === "string") : [];
  return {
    id,
    timezone: shop.timezone,
    locales: [...new Set([shop.primaryLocale, ...locales])],
    brand: parseSettings(shop.settings).brand,
    embedOn: (shop.setup as ShopSetup).embed?.enabled ?? null,
    offers: offers.map((offer) => ({ id: offer.id, endsAt: offer.endsAt?.toISOString() ?? null })),
    others: rows.map(otherTouchpoint),
    fields,
  };
}

function otherTouchpoint(row: { id: string; name: string; status: string; draft: unknown; published: unknown }): OtherTouchpoint {
  const { id, name, status } = row;
  const parsed = touchpointSchema.safeParse(row.published ?? row.draft);
  if (!parsed.success) return { id, name, status, hasForm: false, questions: [], handle: null };
  const { content, format } = parsed.data;
  const blocks = [...content.ask, ...content.done];
  return {
    id,
    name,
    status,
    hasForm: content.ask.some(({ kind }) => kind === "form"),
    questions: blocks.flatMap((block) =>
      block.kind === "question" ? [{ id: block.id, ask: block.ask, text: block.text, options: block.options }] : [],
    ),
    handle: format.kind === "page" ? format.handle : null,
  };
}
