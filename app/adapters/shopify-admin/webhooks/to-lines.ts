import { toMinorUnits } from "~/domain/shared/minor-units";
import type { PlatformLine } from "~/domain/shared/platform";
import type { LinePayload } from "./payload-parts.schema";

/** The lines of a checkout or an order, in the shop's currency. */
export function toLines(lines: LinePayload[], currency: string): PlatformLine[] {
  return lines.map(({ product_id, variant_id, title, variant_title, quantity, price }) => ({
    productId: product_id,
    variantId: variant_id,
    title: title ?? "",
    variantTitle: variant_title === "Default Title" ? null : variant_title,
    quantity,
    priceCents: toMinorUnits(price, currency),
  }));
}
