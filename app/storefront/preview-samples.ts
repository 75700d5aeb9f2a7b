import type { PlainField } from "~/domain/touchpoints/plain-block";
import type { PreviewProducts, SampleProduct } from "~/domain/touchpoints/preview-products";
import type { SubmissionAnswer } from "~/domain/touchpoints/submission";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { Words } from "~/domain/touchpoints/words/words";
import type { CardProduct, FormDoor, SampleDoors } from "./view";

interface Sampled {
  values: Record<string, string>;
  words: Words;
  products?: PreviewProducts;
  locale: string;
  timezone: string;
}

const dayMs = 86_400_000;

/** What a preview shows in place of what the shop and the app would say: nobody's code, no product of theirs, a cart that is half full. */
export function previewSamples(touchpoint: Touchpoint, { values, words, products, locale, timezone }: Sampled) {
  const { format } = touchpoint;
  const { samples = [], chosen } = products ?? {};
  const taken = (): Extract<SubmissionAnswer, { ok: true }> => {
    const end = new Date(Date.now() + Number(values.days ?? 7) * dayMs);
    const lastDay = end.toLocaleDateString(locale, { day: "numeric", month: "long", timeZone: timezone });
    const slice = format.kind === "wheel" ? format.slices.find(({ offerId }) => offerId)?.id : undefined;
    return { ok: true, code: { state: "issued", code: "TEN-7KQ2M9XD", expiresAt: end.toISOString(), lastDay }, byEmail: true, slice };
  };
  const form: FormDoor = {
    submit: () => Promise.resolve(taken()),
    checkCode: () => Promise.resolve(null),
    applyUrl: () => "#",
  };
  const product = (index: number): CardProduct => {
    const own = samples[index % samples.length];
    if (own) return cardOf(own);
    const price = [2400, 3850, 1900, 5600, 3200, 4400][index] ?? 2400;
    return { title: `${index + 1}`, url: "#", picture: null, price, compareAt: index === 1 ? 4800 : null, variantId: 1 };
  };
  const sample: SampleDoors = {
    answer: () => Promise.resolve(true),
    products: (most, ids) => {
      if (!ids || !chosen) return Promise.resolve(Array.from({ length: most }, (_, index) => product(index)));
      // Just picked and not read yet: the places are kept, as while a storefront asks its shop. The preview is drawn anew then.
      if (ids.some((id) => !Object.hasOwn(chosen, id))) return new Promise(() => {});
      return Promise.resolve(ids.flatMap((id) => (chosen[id] ? cardOf(chosen[id]) : [])));
    },
    feed: () => {
      const now = Date.now();
      return Promise.resolve([
        { id: "1", at: now - 2 * 3_600_000, title: words.codeLabel, url: null, code: "TEN-7KQ2M9XD" },
        { id: "2", at: now - dayMs, title: words.thanks, url: null, code: null },
      ]);
    },
  };
  const half = { totalCents: format.kind === "shipping-bar" ? Math.round(format.goalCents * 0.6) : 0, productIds: [] };
  return { form, sample, cart: half, taken };
}

function cardOf(product: SampleProduct): CardProduct {
  return { ...product, url: "#", variantId: 1 };
}

/** Fields as a form asks for them; one that is not told about stands as a text with its key. */
export function previewFields({ content }: Touchpoint, known: Record<string, PlainField>): Record<string, PlainField> {
  const keys = content.ask.flatMap((block) => (block.kind === "form" ? block.fields : []));
  return Object.fromEntries(keys.map((key) => [key, known[key] ?? { label: key.replaceAll("_", " "), type: "text", options: [] }]));
}
