import type { DiscountRecord } from "../../store/types";
import type { ApiContext } from "../api-context";
import { type ConnectionArgs, connection } from "../connection";
import { defineType, type Resolver } from "../define-type";
import { gid } from "../gid";
import { money } from "../money";
import { readGid } from "../read-gid";

type Code = DiscountRecord["codes"][number];

/** Whether a discount counts now; the store's own status may be older than the clock. */
export function discountStatus(discount: DiscountRecord, now: Date): "ACTIVE" | "EXPIRED" | "SCHEDULED" {
  if (discount.deactivated || (discount.endsAt !== null && Date.parse(discount.endsAt) <= now.getTime())) return "EXPIRED";
  return Date.parse(discount.startsAt) > now.getTime() ? "SCHEDULED" : "ACTIVE";
}

const summaryOf = (discount: DiscountRecord, currency: string): string => {
  const limit = discount.oncePerCustomer ? " • One use per customer" : "";
  if (discount.kind === "percentage") return `${discount.value}% off entire order${limit}`;
  if (discount.kind === "amount") return `${(discount.value / 100).toFixed(2)} ${currency} off entire order${limit}`;
  return `Free shipping on entire order${limit}`;
};

const usesOf = (discount: DiscountRecord): number => discount.codes.reduce((sum, code) => sum + code.usedCount, 0);

const typeOf = (discount: DiscountRecord): string => (discount.kind === "free-shipping" ? "DiscountCodeFreeShipping" : "DiscountCodeBasic");

const find = (id: string, { store, shop }: ApiContext) => store.discounts.get(shop.domain, readGid(id)?.id ?? 0);

const commonFields = {
  title: (discount: DiscountRecord) => discount.title,
  summary: (discount: DiscountRecord, _: unknown, { shop }: ApiContext) => summaryOf(discount, shop.currency),
  shortSummary: (discount: DiscountRecord, _: unknown, { shop }: ApiContext) => summaryOf(discount, shop.currency),
  status: (discount: DiscountRecord, _: unknown, { clock }: ApiContext) => discountStatus(discount, clock.now()),
  startsAt: (discount: DiscountRecord) => discount.startsAt,
  endsAt: (discount: DiscountRecord) => discount.endsAt,
  createdAt: (discount: DiscountRecord) => discount.createdAt,
  updatedAt: (discount: DiscountRecord) => discount.updatedAt,
  usageLimit: (discount: DiscountRecord) => discount.usageLimit,
  appliesOncePerCustomer: (discount: DiscountRecord) => discount.oncePerCustomer,
  asyncUsageCount: usesOf,
  codesCount: (discount: DiscountRecord) => ({ count: discount.codes.length, precision: "EXACT" }),
  codes: (discount: DiscountRecord, args: ConnectionArgs) => connection(discount.codes, args, (code) => ({ value: code.id, id: code.id })),
  combinesWith: () => ({
    orderDiscounts: false,
    productDiscounts: false,
    shippingDiscounts: false,
    productDiscountsWithTagsOnSameCartLine: [],
  }),
  discountClasses: (discount: DiscountRecord) => [discount.kind === "free-shipping" ? "SHIPPING" : "ORDER"],
  discountClass: (discount: DiscountRecord) => (discount.kind === "free-shipping" ? "SHIPPING" : "ORDER"),
  minimumRequirement: (discount: DiscountRecord, _: unknown, { shop }: ApiContext) =>
    discount.minimumSubtotal === null
      ? null
      : { __typename: "DiscountMinimumSubtotal", greaterThanOrEqualToSubtotal: money(discount.minimumSubtotal, shop.currency) },
  tags: () => [],
  recurringCycleLimit: () => null,
  customerSelection: () => ({ __typename: "DiscountCustomerAll", allCustomers: true }),
  context: () => ({ __typename: "DiscountBuyerSelectionAll", all: "ALL" }),
  totalSales: () => null,
  shareableUrls: (discount: DiscountRecord, _: unknown, { shop }: ApiContext) =>
    discount.codes.slice(0, 1).map(({ code }) => ({
      title: discount.title,
      url: `https://${shop.domain}/discount/${encodeURIComponent(code)}`,
      targetType: "HOME",
    })),
};

/** Discounts as the app reads them. */
export const discountResolvers: [string, Resolver][] = [
  ...defineType<undefined>("QueryRoot", {
    codeDiscountNode: (_, args: { id: string }, context) => find(args.id, context) ?? null,
    codeDiscountNodeByCode: (_, args: { code: string }, { store, shop }) =>
      store.discounts.find(shop.domain, ({ codes }) => codes.some(({ code }) => code.toLowerCase() === args.code.toLowerCase())) ?? null,
    codeDiscountNodes: (_, args: ConnectionArgs, { store, shop }) =>
      connection(store.discounts.all(shop.domain), args, (discount) => ({ value: discount.id, id: discount.id })),
  }),
  ...defineType<DiscountRecord>("DiscountCodeNode", {
    id: (discount) => gid("DiscountCodeNode", discount.id),
    codeDiscount: (discount) => ({ ...discount, __typename: typeOf(discount) }),
    metafield: () => null,
  }),
  ...defineType<DiscountRecord>("DiscountCodeBasic", {
    ...commonFields,
    customerGets: (discount, _, { shop }) => ({
      appliesOnOneTimePurchase: true,
      appliesOnSubscription: false,
      items: { __typename: "AllDiscountItems", allItems: true },
      value:
        discount.kind === "percentage"
          ? { __typename: "DiscountPercentage", percentage: discount.value / 100 }
          : { __typename: "DiscountAmount", amount: money(discount.value, shop.currency), appliesOnEachItem: false },
    }),
  }),
  ...defineType<DiscountRecord>("DiscountCodeFreeShipping", {
    ...commonFields,
    appliesOnOneTimePurchase: () => true,
    appliesOnSubscription: () => false,
    maximumShippingPrice: () => null,
    destinationSelection: () => ({ __typename: "DiscountCountryAll", allCountries: true }),
  }),
  ...defineType<Code>("DiscountRedeemCode", {
    id: (code) => gid("DiscountRedeemCode", code.id),
    code: (code) => code.code,
    asyncUsageCount: (code) => code.usedCount,
    createdBy: () => null,
  }),
];
