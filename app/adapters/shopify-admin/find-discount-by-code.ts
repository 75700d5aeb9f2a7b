import type { VendorOutcome } from "~/domain/shared/outcome";
import { type AdminGraphql, callAdmin } from "./call-admin";

const discountByCode = `#graphql
  query discountByCode($code: String!) {
    codeDiscountNodeByCode(code: $code) {
      id
      codeDiscount {
        ... on DiscountCodeBasic { title }
        ... on DiscountCodeFreeShipping { title }
      }
    }
  }
` as const;

/** The discount that a code belongs to; null when there is none. `title` is null for kinds that we never make. */
export async function findDiscountByCode(
  graphql: AdminGraphql,
  code: string,
): Promise<VendorOutcome<{ externalId: string; title: string | null } | null>> {
  const outcome = await callAdmin(graphql, discountByCode, { code });
  if (!outcome.ok) return outcome;
  const node = outcome.value.codeDiscountNodeByCode;
  if (!node) return { ok: true, value: null };
  const title = "title" in node.codeDiscount ? node.codeDiscount.title : null;
  return { ok: true, value: { externalId: node.id, title } };
}
