import { fromMinorUnits } from "~/domain/shared/minor-units";
import type { VendorOutcome } from "~/domain/shared/outcome";
import type { NewDiscount } from "~/domain/shared/platform";
import { type AdminGraphql, callAdmin } from "./call-admin";
import { findDiscountByCode } from "./find-discount-by-code";
import { refuseUserErrors } from "./refuse-user-errors";

const createBasic = `#graphql
  mutation createBasicDiscount($discount: DiscountCodeBasicInput!) {
    discountCodeBasicCreate(basicCodeDiscount: $discount) {
      codeDiscountNode { id }
      userErrors { code field message }
    }
  }
` as const;

const createFreeShipping = `#graphql
  mutation createFreeShippingDiscount($discount: DiscountCodeFreeShippingInput!) {
    discountCodeFreeShippingCreate(freeShippingCodeDiscount: $discount) {
      codeDiscountNode { id }
      userErrors { code field message }
    }
  }
` as const;

const currencyQuery = `#graphql
  query shopCurrency {
    shop { currencyCode }
  }
` as const;

type Created = { codeDiscountNode?: { id: string } | null; userErrors: { code?: string | null; message: string }[] };

/** Makes a discount with its first code. When an earlier try got through and its answer was lost, the code is taken: by us. */
export async function createDiscount(graphql: AdminGraphql, discount: NewDiscount): Promise<VendorOutcome<{ externalId: string }>> {
  const created = discount.kind === "free-shipping" ? await freeShipping(graphql, discount) : await basic(graphql, discount);
  if (!created.ok) return created;
  const { codeDiscountNode, userErrors } = created.value;
  if (codeDiscountNode) return { ok: true, value: { externalId: codeDiscountNode.id } };
  if (userErrors.some(({ code }) => code === "TAKEN")) {
    const found = await findDiscountByCode(graphql, discount.firstCode);
    if (!found.ok) return found;
    if (found.value?.title === discount.title) return { ok: true, value: { externalId: found.value.externalId } };
  }
  return refuseUserErrors(userErrors) ?? { ok: false, reason: "never", message: "Shopify made no discount and did not say why" };
}

/** What all kinds have in common. A limit of one use counts for each code. */
function common({ title, firstCode, startsAt, endsAt }: NewDiscount) {
  return {
    title,
    code: firstCode,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    usageLimit: 1,
    appliesOncePerCustomer: false,
    context: { all: "ALL" as const },
  };
}

async function freeShipping(graphql: AdminGraphql, discount: NewDiscount): Promise<VendorOutcome<Created>> {
  const outcome = await callAdmin(graphql, createFreeShipping, { discount: { ...common(discount), destination: { all: true } } });
  if (!outcome.ok) return outcome;
  return { ok: true, value: outcome.value.discountCodeFreeShippingCreate ?? { userErrors: [] } };
}

async function basic(graphql: AdminGraphql, discount: NewDiscount): Promise<VendorOutcome<Created>> {
  const value = await worthOf(graphql, discount);
  if (!value.ok) return value;
  const customerGets = { items: { all: true }, value: value.value };
  const outcome = await callAdmin(graphql, createBasic, { discount: { ...common(discount), customerGets } });
  if (!outcome.ok) return outcome;
  return { ok: true, value: outcome.value.discountCodeBasicCreate ?? { userErrors: [] } };
}

type BasicValue = { percentage: number } | { discountAmount: { amount: string; appliesOnEachItem: boolean } };

async function worthOf(graphql: AdminGraphql, { kind, value }: NewDiscount): Promise<VendorOutcome<BasicValue>> {
  if (kind === "percentage") return { ok: true, value: { percentage: value / 100 } };
  const shop = await callAdmin(graphql, currencyQuery, {});
  if (!shop.ok) return shop;
  const amount = fromMinorUnits(value, shop.value.shop.currencyCode);
  return { ok: true, value: { discountAmount: { amount, appliesOnEachItem: false } } };
}
