import type { Offer } from "~/domain/offers/offer";
import { parseSettings } from "~/domain/shops/settings.schema";
import { buildSnapshot } from "~/domain/touchpoints/build-snapshot";
import { checkSnapshotSize } from "~/domain/touchpoints/check-snapshot-size";
import { chosenBrand } from "~/domain/touchpoints/chosen-brand";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Tx } from "../db";
import { enqueue } from "../jobs/enqueue";

export type StoreSnapshotResult = { ok: true } | { ok: false; reason: "too-large"; message: string; archive: string[] };

/**
 * Builds the shop's snapshot from what is live in this transaction. If it differs from the stored one it becomes the next version, and the
 * job that hands it to the platform is queued. Callers one after another wait for each other at the snapshot's row.
 */
export async function storeSnapshot(
  tx: Tx,
  shopId: number,
  now: Date,
  { queuePush = true }: { queuePush?: boolean } = {},
): Promise<StoreSnapshotResult> {
  await tx.snapshot.createMany({ data: { shopId, version: 0, body: "", updatedAt: now }, skipDuplicates: true });
  const [before] = await tx.$queryRaw<{ version: number; body: string }[]>`
    select version, body from snapshots where shop_id = ${shopId} for update`;
  const checked = checkSnapshotSize(await readLive(tx, shopId));
  if (!checked.ok) return checked;
  const version = (before?.version ?? 0) + 1;
  // The number is part of the body: compare and store with it put in at the same place.
  const body = checked.value.replace('"number":0', `"number":${version}`);
  const same = before?.body === checked.value.replace('"number":0', `"number":${before?.version}`);
  if (same) return { ok: true };
  await tx.snapshot.update({ where: { shopId }, data: { version, body, pushedAt: null, updatedAt: now } });
  if (queuePush) await enqueue(tx, "snapshot.push", { shopId }, { runAt: now, key: `snapshot:${shopId}` });
  return { ok: true };
}

async function readLive(tx: Tx, shopId: number) {
  const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId } });
  const settings = parseSettings(shop.settings);
  const rows = await tx.touchpoint.findMany({
    where: { shopId, status: "live" },
    orderBy: [{ priority: "desc" }, { createdAt: "asc" }, { id: "asc" }],
    select: { id: true, published: true },
  });
  // One that this version cannot read must not take the others off the storefront.
  const touchpoints = rows.flatMap(({ id, published }) => {
    const parsed = touchpointSchema.safeParse(published);
    return parsed.success ? [{ id, published: parsed.data }] : [];
  });
  const offers = (await tx.offer.findMany({ where: { shopId } })) as Offer[];
  const { timezone, currency, primaryLocale } = shop;
  const locales = Array.isArray(shop.locales) ? shop.locales.filter((locale) => typeof locale === "string") : [];
  return buildSnapshot({
    number: 0,
    shop: { timezone, currency, primaryLocale, locales },
    manners: settings.manners,
    brand: chosenBrand(settings.brand),
    consentText: settings.consent.text,
    touchpoints,
    series: [],
    offers,
    fields: [],
    handles: {},
  });
}
