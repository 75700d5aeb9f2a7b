import type { VendorOutcome } from "~/domain/shared/outcome";
import { type AdminGraphql, callAdmin } from "./call-admin";
import { gidOf } from "./gid-of";
import { refuseUserErrors } from "./refuse-user-errors";

const deactivate = `#graphql
  mutation stopDiscount($id: ID!) {
    discountCodeDeactivate(id: $id) {
      codeDiscountNode { id }
      userErrors { code field message }
    }
  }
` as const;

/** Ends a discount: none of its codes works any more. */
export async function stopDiscount(graphql: AdminGraphql, discountId: string): Promise<VendorOutcome<null>> {
  const outcome = await callAdmin(graphql, deactivate, { id: gidOf("DiscountCodeNode", discountId) });
  if (!outcome.ok) return outcome;
  return refuseUserErrors(outcome.value.discountCodeDeactivate?.userErrors) ?? { ok: true, value: null };
}
