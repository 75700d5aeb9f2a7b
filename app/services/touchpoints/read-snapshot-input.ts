import type { Offer } from "~/domain/offers/offer";
import { offerHolds } from "~/domain/offers/offer-holds";
import { parseSettings } from "~/domain/shops/settings.schema";
import type { SnapshotInput } from "~/domain/touchpoints/build-snapshot";
import { chosenBrand } from "~/domain/touchpoints/chosen-brand";
import { namedProducts } from "~/domain/touchpoints/named-products";
import type { LiveSeries } from "~/domain/touchpoints/series";
import { seriesSchema } from "~/domain/touchpoints/series.schema";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Tx } from "../db";
import { listCustomFields } from "../profiles/custom-fields/list-custom-fields";

/** Everything of a shop that its storefront is told, as it is in this transaction. Its number is left at 0. */
export async function readSnapshotInput(tx: Tx, shopId: number, now: Date): Promise<SnapshotInput> {
  const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId } });
  const settings = parseSettings(shop.settings);
  const touchpoints = await readTouchpoints(tx, shopId);
  const offers = (await tx.offer.findMany({ where: { shopId } })) as Offer[];
  const { timezone, currency, primaryLocale } = shop;
  const locales = Array.isArray(shop.locales) ? shop.locales.filter((locale) => typeof locale === "string") : [];
  return {
    number: 0,
    shop: { timezone, currency, primaryLocale, locales },
    manners: settings.manners,
    brand: chosenBrand(settings.brand),
    consentText: settings.consent.text,
    touchpoints,
    series: await readSeries(tx, shopId),
    offers: offers.filter((offer) => offerHolds(offer, now)),
    fields: await listCustomFields(tx, shopId),
    handles: await readHandles(tx, shopId, [...new Set(touchpoints.flatMap(({ published }) => namedProducts(published)))]),
    now,
  };
}

/** One that this version cannot read must not take the others off the storefront. */
async function readTouchpoints(tx: Tx, shopId: number): Promise<SnapshotInput["touchpoints"]> {
  const rows = await tx.touchpoint.findMany({
    where: { shopId, status: "live" },
    orderBy: [{ priority: "desc" }, { createdAt: "asc" }, { id: "asc" }],
    select: { id: true, published: true },
  });
  const over = await tx.experiment.findMany({ where: { shopId, status: { in: ["stopped", "decided"] } }, select: { id: true } });
  const isOver = new Set(over.map(({ id }) => id));
  return rows.flatMap(({ id, published }) => {
    const parsed = touchpointSchema.safeParse(published);
    if (!parsed.success) return [];
    const { experiment } = parsed.data;
    // One that was stopped goes on as it is, without variants.
    return [{ id, published: experiment && isOver.has(experiment.id) ? { ...parsed.data, experiment: null } : parsed.data }];
  });
}

async function readSeries(tx: Tx, shopId: number): Promise<LiveSeries[]> {
  const rows = await tx.series.findMany({
    where: { shopId, status: "live" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, published: true },
  });
  return rows.flatMap(({ id, published }) => {
    const parsed = seriesSchema.safeParse(published);
    return parsed.success ? [{ id, ...parsed.data }] : [];
  });
}

async function readHandles(tx: Tx, shopId: number, ids: string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const rows = await tx.product.findMany({
    where: { shopId, externalId: { in: ids }, deletedAt: null },
    select: { externalId: true, handle: true },
  });
  return Object.fromEntries(rows.map(({ externalId, handle }) => [externalId, handle]));
}
