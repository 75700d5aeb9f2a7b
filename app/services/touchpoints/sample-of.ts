import { z } from "zod";
import { currencyExponent } from "~/domain/shared/minor-units";
import type { SampleProduct } from "~/domain/touchpoints/preview-products";

const variantsSchema = z.array(z.object({ priceCents: z.number(), compareAtCents: z.number().nullish() })).min(1);

/** Which columns of a product a preview needs. */
export const sampleColumns = { title: true, imageUrl: true, variants: true } as const;

/** A stored product as a card of a preview shows it, by its lowest price as on the storefront; null when it has no price. */
export function sampleOf(
  { title, imageUrl, variants }: { title: string; imageUrl: string | null; variants: unknown },
  currency: string,
): SampleProduct | null {
  const [first, ...others] = variantsSchema.safeParse(variants).data ?? [];
  if (!first) return null;
  const factor = 100 / 10 ** currencyExponent(currency);
  const lowest = others.reduce((least, each) => (each.priceCents < least.priceCents ? each : least), first);
  const before = lowest.compareAtCents ?? 0;
  const compareAt = before > lowest.priceCents ? before * factor : null;
  return { title, picture: imageUrl, price: lowest.priceCents * factor, compareAt };
}
