import type { Offer } from "../offers/offer";
import type { CustomField } from "../profiles/custom-field";
import { currencyExponent } from "../shared/minor-units";
import { zoneOffsets } from "../shared/zone-offsets";
import { blocksOf } from "./blocks-of";
import { earlyFiles } from "./early-files";
import { liveSteps } from "./live-steps";
import { type BrandLook, liveTouchpoint } from "./live-touchpoint";
import { offerValues } from "./offer-values";
import { offersOf } from "./offers-of";
import { pickText } from "./pick-text";
import type { PlainField } from "./plain-block";
import { plainBlocks } from "./plain-blocks";
import type { LiveSeries } from "./series";
import { type ShopManners, type Snapshot, type SnapshotText, snapshotShape, type TouchpointText } from "./snapshot";
import type { Touchpoint } from "./touchpoint";
import { findWords } from "./words/find-words";

export interface SnapshotInput {
  number: number;
  shop: { timezone: string; currency: string; primaryLocale: string; locales: string[] };
  manners: ShopManners;
  brand: BrandLook;
  consentText: Record<string, string>;
  /** Live ones, in order of priority. */
  touchpoints: { id: string; published: Touchpoint }[];
  series: LiveSeries[];
  /** Those that still give codes. */
  offers: Offer[];
  fields: CustomField[];
  /** Handle by id of the products that touchpoints name. */
  handles: Record<string, string>;
  now: Date;
}

/**
 * Puts all live touchpoints of a shop into one snapshot. One whose offer is over, or of whose products none is there any more, is left
 * out: it would promise what no longer holds.
 */
export function buildSnapshot(input: SnapshotInput): Snapshot {
  const { number, shop, manners, brand, consentText, touchpoints, series, offers, fields, handles, now } = input;
  const active = new Map(offers.filter((offer) => offer.status === "active").map((offer) => [offer.id, offer]));
  const live = touchpoints.filter(({ published }) => offersOf(published).every((id) => active.has(id)) && hasItsProducts(published));
  const locales = [...new Set([shop.primaryLocale, ...shop.locales])];
  const asked = new Set(
    live.flatMap(({ published }) => blocksOf(published).flatMap((block) => (block.kind === "form" ? block.fields : []))),
  );
  const shownFields = fields.filter(({ key, archived }) => !archived && asked.has(key));
  const list = live.map(({ id, published }) => {
    const ends = offersOf(published).flatMap((offerId) => active.get(offerId)?.endsAt?.getTime() ?? []);
    const boundHandles = published.boundProductIds.flatMap((productId) => handles[productId] ?? []);
    const offerEndsAt = ends.length > 0 ? Math.min(...ends) : null;
    return liveTouchpoint(id, published, { brand, offerEndsAt, boundHandles, steps: liveSteps(id, series) });
  });
  return {
    v: snapshotShape,
    number,
    zone: shop.timezone,
    offsets: zoneOffsets(shop.timezone, now),
    primaryLocale: shop.primaryLocale,
    cartDivisor: 100 / 10 ** currencyExponent(shop.currency),
    manners,
    list,
    files: earlyFiles(list),
    text: Object.fromEntries(locales.map((locale) => [locale, textIn(locale)])),
  };

  function hasItsProducts({ boundProductIds }: Touchpoint): boolean {
    return boundProductIds.length === 0 || boundProductIds.some((id) => Object.hasOwn(handles, id));
  }

  function textIn(locale: string): SnapshotText {
    const say = (text: Record<string, string>) => pickText(text, locale, shop.primaryLocale) ?? "";
    return {
      words: findWords(locale),
      consentText: say(consentText),
      ...(shownFields.length > 0 && { fields: Object.fromEntries(shownFields.map((field) => [field.key, plainField(field, say)])) }),
      touchpoints: Object.fromEntries(live.flatMap(({ id, published }) => textsOf(id, published, locale, say))),
    };
  }

  /** Of the touchpoint itself, and of each variant that says something else. */
  function textsOf(id: string, published: Touchpoint, locale: string, say: Say): [string, TouchpointText][] {
    const variants = published.experiment?.variants ?? [];
    const own = variants.filter(({ changes }) => changes.content || changes.format || changes.offerId !== undefined);
    return [
      [id, touchpointText(published, locale, say)],
      ...own.map(({ id: variantId, changes }): [string, TouchpointText] => [
        `${id}/${variantId}`,
        touchpointText({ ...published, ...changes }, locale, say),
      ]),
    ];
  }

  function touchpointText({ content, consent, look, offerId, format }: Touchpoint, locale: string, say: Say): TouchpointText {
    const values = offerValues(offerId === null ? null : active.get(offerId), { locale, currency: shop.currency });
    const options = { locale, fallback: shop.primaryLocale, values, handles };
    return {
      ask: plainBlocks(content.ask, options),
      done: plainBlocks(content.done, options),
      ...(consent.text && { consentText: say(consent.text) }),
      ...(look.picture && { pictureAlt: say(look.picture.alt) }),
      ...("label" in format && { label: say(format.label) }),
      ...(format.kind === "wheel" && { slices: format.slices.map(({ label }) => say(label)) }),
    };
  }
}

type Say = (text: Record<string, string>) => string;

function plainField({ label, type, options }: CustomField, say: Say): PlainField {
  return { label: say(label), type, options: options.map(({ id, label: text }) => ({ id, label: say(text) })) };
}
