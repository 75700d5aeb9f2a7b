import type { OfferChoice } from "~/domain/offers/offer-choice";
import { offerValues } from "~/domain/touchpoints/offer-values";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";

/** What `{offer}` and `{days}` say in a preview: the touchpoint's own offer, or the first that its wheel can give. */
export function previewValues(
  { offerId, format }: Touchpoint,
  offers: OfferChoice[],
  about: { locale: string; currency: string },
): Record<string, string> {
  const given = [offerId, ...(format.kind === "wheel" ? format.slices.map((slice) => slice.offerId) : [])];
  const offer = offers.find(({ id }) => given.includes(id));
  return offer ? offerValues(offer, about) : {};
}
