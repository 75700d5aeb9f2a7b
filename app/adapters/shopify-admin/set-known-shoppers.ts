import type { VendorOutcome } from "~/domain/shared/outcome";
import { type AdminGraphql, callAdmin } from "./call-admin";
import { gidOf } from "./gid-of";
import { knownShopperMetafield } from "./known-shopper-metafield";
import { refuseUserErrors } from "./refuse-user-errors";

const setMetafields = `#graphql
  mutation setKnownShoppers($metafields: [MetafieldsSetInput!]!) {
    metafieldsSet(metafields: $metafields) {
      metafields { id }
      userErrors { code field message elementIndex }
    }
  }
` as const;

interface Told {
  customerId: string;
  body: string;
}

/**
 * Writes what the storefront is told of up to 25 customers. Shopify writes all of a call or none: whoever is gone there is named by the error,
 * and the call is made once more without them.
 */
export async function setKnownShoppers(graphql: AdminGraphql, shoppers: Told[]): Promise<VendorOutcome<{ unknown: string[] }>> {
  let left = shoppers;
  const unknown: string[] = [];
  while (left.length > 0) {
    const metafields = left.map(({ customerId, body }) => ({
      ...knownShopperMetafield,
      ownerId: gidOf("Customer", customerId),
      type: "json",
      value: body,
    }));
    const outcome = await callAdmin(graphql, setMetafields, { metafields });
    if (!outcome.ok) return outcome;
    const errors = outcome.value.metafieldsSet?.userErrors ?? [];
    const gone = errors.flatMap(({ field, elementIndex }) =>
      field?.includes("ownerId") && typeof elementIndex === "number" ? [elementIndex] : [],
    );
    const other = errors.length > 0 && gone.length === 0;
    if (other) return refuseUserErrors(errors) ?? { ok: true, value: { unknown } };
    unknown.push(...left.flatMap(({ customerId }, index) => (gone.includes(index) ? [customerId] : [])));
    if (gone.length === 0) break;
    left = left.filter((_, index) => !gone.includes(index));
  }
  return { ok: true, value: { unknown } };
}
