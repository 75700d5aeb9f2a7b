import type { PlatformNotice } from "~/domain/events/platform-notice";
import { toMinorUnits } from "~/domain/shared/minor-units";
import type { PlatformProduct, PlatformVariant } from "~/domain/shared/platform";
import type { ProductPayload, VariantPayload } from "./product.schema";

/** @param currency the shop's, which the payload does not name */
export function translateProduct(payload: ProductPayload, currency: string, sentAt: Date): PlatformNotice {
  const status = payload.status;
  return {
    kind: "product",
    // Newer payloads do not say whether stock is counted: what we know from elsewhere then holds.
    untrackedUnknown: payload.variants.filter((variant) => variant.inventory_management === undefined).map(({ id }) => id),
    product: {
      externalId: payload.id,
      handle: payload.handle,
      title: payload.title,
      imageUrl: payload.image?.src ?? payload.images?.[0]?.src ?? null,
      status: isStatus(status) ? status : "draft",
      tags: payload.tags.map((tag) => tag.trim()).filter((tag) => tag !== ""),
      variants: payload.variants.map((variant) => toVariant(variant, currency)),
      changedAt: payload.updated_at ?? sentAt,
    },
  };
}

function isStatus(text: string | null): text is PlatformProduct["status"] {
  return text === "active" || text === "draft" || text === "archived";
}

function toVariant(payload: VariantPayload, currency: string): PlatformVariant {
  const isCounted = payload.inventory_management !== null;
  const inventory = isCounted ? (payload.inventory_quantity ?? null) : null;
  return {
    id: payload.id,
    title: payload.title ?? "",
    sku: payload.sku,
    priceCents: toMinorUnits(payload.price, currency),
    compareAtCents: payload.compare_at_price ? toMinorUnits(payload.compare_at_price, currency) : null,
    available: inventory === null || inventory > 0 || payload.inventory_policy === "continue",
    inventory,
  };
}
