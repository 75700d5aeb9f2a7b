import type { VendorOutcome } from "~/domain/shared/outcome";
import { type AdminGraphql, callAdmin } from "./call-admin";
import { knownShopperMetafield } from "./known-shopper-metafield";
import { refuseUserErrors } from "./refuse-user-errors";

const declare = `#graphql
  mutation declareKnownShoppers($definition: MetafieldDefinitionInput!) {
    metafieldDefinitionCreate(definition: $definition) {
      createdDefinition { id }
      userErrors { code field message }
    }
  }
` as const;

/** Makes the definition that opens the app's own metafield of customers to the app embed's Liquid. One that is there already stays. */
export async function declareKnownShoppers(graphql: AdminGraphql): Promise<VendorOutcome<null>> {
  const definition = {
    ...knownShopperMetafield,
    name: "Known shopper",
    description: "What Attendant tells the storefront of this customer: segments, stage, and what was shown before.",
    ownerType: "CUSTOMER" as const,
    type: "json",
    access: { storefront: "PUBLIC_READ" as const },
  };
  const outcome = await callAdmin(graphql, declare, { definition });
  if (!outcome.ok) return outcome;
  const errors = outcome.value.metafieldDefinitionCreate?.userErrors.filter(({ code }) => code !== "TAKEN");
  return refuseUserErrors(errors) ?? { ok: true, value: null };
}
