import type { PageFacts } from "~/domain/touchpoints/decision-context";

/**
 * A cart as rules count it: in minor units of the shop's currency.
 *
 * @param cart in hundredths of the shopper's currency, as Shopify says it
 */
export function cartOf({ totalCents, productIds }: PageFacts["cart"], divisor: number): PageFacts["cart"] {
  const rate = (window.Shopify?.currency?.rate as number | undefined) || 1;
  return { totalCents: Math.round(totalCents / rate / divisor), productIds };
}
