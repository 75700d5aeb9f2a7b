import type { DiscountRecord } from "../../store/types";
import type { ApiContext } from "../api-context";
import { defineType, type Resolver } from "../define-type";
import { readGid } from "../read-gid";

interface DiscountInput {
  title?: string | null;
  code?: string | null;
  startsAt?: string | null;
  endsAt?: string | null;
  usageLimit?: number | null;
  appliesOncePerCustomer?: boolean | null;
  context?: object | null;
  customerSelection?: object | null;
  minimumRequirement?: { subtotal?: { greaterThanOrEqualToSubtotal?: string | number | null } | null } | null;
  customerGets?: {
    value?: { percentage?: number | null; discountAmount?: { amount?: string | number | null } | null } | null;
    items?: object | null;
  } | null;
}

interface UserError {
  field: string[];
  message: string;
  code: string;
  extraInfo: null;
}

const error = (field: string[], message: string, code: string): UserError => ({ field, message, code, extraInfo: null });

/** Whether a code is in use on any discount of the shop; codes do not care about case. */
export function isCodeTaken(code: string, { store, shop }: ApiContext): boolean {
  return store.discounts.find(shop.domain, ({ codes }) => codes.some((one) => one.code.toLowerCase() === code.toLowerCase())) !== undefined;
}

function problems(input: DiscountInput, root: string, context: ApiContext): UserError[] {
  const errors: UserError[] = [];
  const percentage = input.customerGets?.value?.percentage;
  const amount = input.customerGets?.value?.discountAmount?.amount;
  if (!input.title?.trim()) errors.push(error([root, "title"], "Title can't be blank", "BLANK"));
  else if (input.title.length > 255) errors.push(error([root, "title"], "Title is too long (maximum is 255 characters)", "TOO_LONG"));
  if (!input.startsAt) errors.push(error([root, "startsAt"], "Starts at can't be blank", "BLANK"));
  if (!input.code?.trim()) errors.push(error([root, "code"], "Code can't be blank", "BLANK"));
  else if (isCodeTaken(input.code.trim(), context))
    errors.push(error([root, "code"], "Code must be unique. Please try a different code.", "TAKEN"));
  if (!input.context && !input.customerSelection) errors.push(error([root, "context"], "Context can't be blank", "BLANK"));
  if (input.startsAt && input.endsAt && Date.parse(input.endsAt) <= Date.parse(input.startsAt)) {
    errors.push(error([root, "endsAt"], "Ends at needs to be after starts_at", "END_DATE_BEFORE_START_DATE"));
  }
  if (root === "basicCodeDiscount") {
    if (!input.customerGets?.items) errors.push(error([root, "customerGets", "items"], "Items in 'customer get' must be defined", "BLANK"));
    if (percentage !== null && percentage !== undefined && (percentage <= 0 || percentage > 1)) {
      errors.push(error([root, "customerGets", "value", "percentage"], "Value must be between 0.0 and 1.0", "VALUE_OUTSIDE_RANGE"));
    }
    if ((percentage === null || percentage === undefined) && (amount === null || amount === undefined)) {
      errors.push(error([root, "customerGets", "value"], "Value can't be blank", "BLANK"));
    }
  }
  return errors;
}

function create(
  input: DiscountInput,
  root: string,
  context: ApiContext,
): { codeDiscountNode: DiscountRecord | null; userErrors: UserError[] } {
  const userErrors = problems(input, root, context);
  if (userErrors.length > 0) return { codeDiscountNode: null, userErrors };
  const { store, shop } = context;
  const percentage = input.customerGets?.value?.percentage;
  const amount = Number(input.customerGets?.value?.discountAmount?.amount ?? 0);
  const kind = root === "freeShippingCodeDiscount" ? "free-shipping" : percentage ? "percentage" : "amount";
  const minimum = input.minimumRequirement?.subtotal?.greaterThanOrEqualToSubtotal;
  const now = context.clock.now().toISOString();
  const startsAt = new Date(input.startsAt ?? context.clock.now()).toISOString();
  const record = store.discounts.put({
    id: store.nextId(),
    shop: shop.domain,
    title: input.title?.trim() ?? "",
    kind,
    value: kind === "percentage" ? Math.round((percentage ?? 0) * 10_000) / 100 : kind === "amount" ? Math.round(amount * 100) : 0,
    minimumSubtotal: minimum === null || minimum === undefined ? null : Math.round(Number(minimum) * 100),
    codes: [{ id: store.nextId(), code: input.code?.trim() ?? "", usedCount: 0 }],
    usageLimit: input.usageLimit ?? null,
    oncePerCustomer: input.appliesOncePerCustomer ?? false,
    startsAt,
    endsAt: input.endsAt ? new Date(input.endsAt).toISOString() : null,
    status: Date.parse(startsAt) > context.clock.now().getTime() ? "SCHEDULED" : "ACTIVE",
    deactivated: false,
    createdAt: now,
    updatedAt: now,
  });
  return { codeDiscountNode: record, userErrors: [] };
}

function setActive(
  id: string,
  active: boolean,
  { store, shop, clock }: ApiContext,
): { codeDiscountNode: DiscountRecord | null; userErrors: UserError[] } {
  const discount = store.discounts.get(shop.domain, readGid(id)?.id ?? 0);
  if (!discount) return { codeDiscountNode: null, userErrors: [error(["id"], "Discount does not exist", "INVALID")] };
  // As at Shopify: deactivating sets the end to now, activating takes the end away.
  const updatedAt = clock.now().toISOString();
  const fields: Partial<DiscountRecord> = active
    ? { deactivated: false, status: "ACTIVE", endsAt: null, updatedAt }
    : { deactivated: true, status: "EXPIRED", endsAt: updatedAt, updatedAt };
  return { codeDiscountNode: store.discounts.patch(shop.domain, discount.id, fields), userErrors: [] };
}

/** Creating, switching off and deleting discounts; they count on the storefront at once. */
export const discountMutations: [string, Resolver][] = defineType<undefined>("Mutation", {
  discountCodeBasicCreate: (_, args: { basicCodeDiscount: DiscountInput }, context) =>
    create(args.basicCodeDiscount, "basicCodeDiscount", context),
  discountCodeFreeShippingCreate: (_, args: { freeShippingCodeDiscount: DiscountInput }, context) =>
    create(args.freeShippingCodeDiscount, "freeShippingCodeDiscount", context),
  discountCodeDeactivate: (_, args: { id: string }, context) => setActive(args.id, false, context),
  discountCodeActivate: (_, args: { id: string }, context) => setActive(args.id, true, context),
  discountCodeDelete: (_, args: { id: string }, { store, shop }) =>
    store.discounts.delete(shop.domain, readGid(args.id)?.id ?? 0)
      ? { deletedCodeDiscountId: args.id, userErrors: [] }
      : { deletedCodeDiscountId: null, userErrors: [error(["id"], "Discount does not exist", "INVALID")] },
});
