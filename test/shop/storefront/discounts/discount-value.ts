import type { DiscountRecord } from "../../store/types";

/** What a discount takes off each line, in cents; the parts of an amount add up to it exactly. */
export function discountPerLine(discount: Pick<DiscountRecord, "kind" | "value">, lineTotals: readonly number[]): number[] {
  const subtotal = lineTotals.reduce((sum, total) => sum + total, 0);
  if (discount.kind === "free-shipping" || subtotal === 0) return lineTotals.map(() => 0);
  if (discount.kind === "percentage") return lineTotals.map((total) => Math.round((total * Math.min(100, discount.value)) / 100));
  const whole = Math.min(discount.value, subtotal);
  let left = whole;
  return lineTotals.map((total, i) => {
    const part = i === lineTotals.length - 1 ? left : Math.min(left, Math.round((whole * total) / subtotal));
    left -= part;
    return part;
  });
}
