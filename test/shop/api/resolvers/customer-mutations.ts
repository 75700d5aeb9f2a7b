import type { CustomerRecord, MarketingState } from "../../store/types";
import { consentPayload } from "../../storefront/payloads/consent";
import { customerPayload } from "../../storefront/payloads/customer";
import { productPayload } from "../../storefront/payloads/product";
import type { ApiContext } from "../api-context";
import { defineType, type Resolver } from "../define-type";
import { readGid } from "../read-gid";

interface ConsentInput {
  marketingState: string;
  marketingOptInLevel?: string | null;
  consentUpdatedAt?: string | null;
}

interface CustomerInput {
  id?: string | null;
  email?: string | null;
  phone?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  locale?: string | null;
  tags?: string[] | null;
  emailMarketingConsent?: ConsentInput | null;
}

interface UserError {
  field: string[] | null;
  message: string;
  code?: string;
}

const emailPattern = /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/;
const settableStates = ["SUBSCRIBED", "UNSUBSCRIBED", "PENDING"];

function problems(input: CustomerInput, existing: CustomerRecord | null, { store, shop }: ApiContext, path: string[]): UserError[] {
  const email = input.email?.trim().toLowerCase();
  const errors: UserError[] = [];
  const isTaken = (same: (customer: CustomerRecord) => boolean) =>
    store.customers.find(shop.domain, (customer) => customer.id !== existing?.id && same(customer)) !== undefined;
  if (email && !emailPattern.test(email)) errors.push({ field: [...path, "email"], message: "Email is invalid", code: "INVALID" });
  else if (email && isTaken((customer) => customer.email?.toLowerCase() === email)) {
    errors.push({ field: [...path, "email"], message: "Email has already been taken", code: "TAKEN" });
  }
  if (input.phone && !/^\+?[\d\s().-]{6,20}$/.test(input.phone))
    errors.push({ field: [...path, "phone"], message: "Phone is invalid", code: "INVALID" });
  else if (input.phone && isTaken((customer) => customer.phone === input.phone)) {
    errors.push({ field: [...path, "phone"], message: "Phone has already been taken", code: "TAKEN" });
  }
  const names = [email, input.phone, input.firstName, input.lastName].some((value) => value);
  if (!existing && !names) errors.push({ field: null, message: "Customer must have a name, phone number or email address", code: "BLANK" });
  for (const [name, value] of Object.entries({ firstName: input.firstName, lastName: input.lastName })) {
    if (value && value.length > 255) {
      errors.push({
        field: [...path, name],
        message: `${name === "firstName" ? "First" : "Last"} name is too long (maximum is 255 characters)`,
        code: "TOO_LONG",
      });
    }
  }
  return errors;
}

function save(input: CustomerInput, existing: CustomerRecord | null, context: ApiContext): CustomerRecord {
  const { store, shop, clock } = context;
  const now = clock.now().toISOString();
  const fresh: CustomerRecord = {
    id: store.nextId(),
    shop: shop.domain,
    email: null,
    phone: null,
    firstName: null,
    lastName: null,
    locale: shop.primaryLocale,
    country: shop.country,
    city: "",
    address1: null,
    zip: null,
    tags: [],
    ordersCount: 0,
    totalSpent: 0,
    emailMarketing: { state: "NOT_SUBSCRIBED", level: "SINGLE_OPT_IN", updatedAt: now },
    createdAt: now,
    updatedAt: now,
  };
  const base = existing ?? fresh;
  const saved = store.customers.put({
    ...base,
    email: input.email === undefined ? base.email : input.email?.trim().toLowerCase() || null,
    phone: input.phone === undefined ? base.phone : input.phone || null,
    firstName: input.firstName === undefined ? base.firstName : input.firstName || null,
    lastName: input.lastName === undefined ? base.lastName : input.lastName || null,
    locale: input.locale ?? base.locale,
    tags: input.tags ? [...new Set(input.tags)] : base.tags,
    emailMarketing: input.emailMarketingConsent ? consentOf(input.emailMarketingConsent, now) : base.emailMarketing,
    updatedAt: now,
  });
  context.announce(existing ? "customers/update" : "customers/create", customerPayload(saved, shop));
  if (input.emailMarketingConsent) context.announce("customers_email_marketing_consent/update", consentPayload(saved));
  return saved;
}

function consentOf(consent: ConsentInput, now: string): CustomerRecord["emailMarketing"] {
  return {
    state: consent.marketingState as MarketingState,
    level: consent.marketingOptInLevel === "CONFIRMED_OPT_IN" ? "CONFIRMED_OPT_IN" : "SINGLE_OPT_IN",
    updatedAt: consent.consentUpdatedAt ? new Date(consent.consentUpdatedAt).toISOString() : now,
  };
}

const withoutCodes = (errors: UserError[]): UserError[] => errors.map(({ field, message }) => ({ field, message }));

/** Creating and changing customers; the webhooks follow as they do at Shopify. */
export const customerMutations: [string, Resolver][] = defineType<undefined>("Mutation", {
  customerCreate: (_, { input }: { input: CustomerInput }, context) => {
    const errors = problems(input, null, context, []);
    if (errors.length > 0) return { customer: null, userErrors: withoutCodes(errors) };
    return { customer: save(input, null, context), userErrors: [] };
  },
  customerUpdate: (_, { input }: { input: CustomerInput }, context) => {
    const existing = context.store.customers.get(context.shop.domain, readGid(input.id ?? "")?.id ?? 0);
    if (!existing) return { customer: null, userErrors: [{ field: ["id"], message: "Customer does not exist" }] };
    const errors = problems(input, existing, context, []);
    if (errors.length > 0) return { customer: null, userErrors: withoutCodes(errors) };
    return { customer: save(input, existing, context), userErrors: [] };
  },
  customerSet: (_, args: { input: CustomerInput; identifier?: { id?: string; email?: string; phone?: string } | null }, context) => {
    const { store, shop } = context;
    const wanted = args.identifier ?? {};
    const email = wanted.email?.trim().toLowerCase();
    const existing = wanted.id
      ? (store.customers.get(shop.domain, readGid(wanted.id)?.id ?? 0) ?? null)
      : ((args.identifier &&
          store.customers.find(shop.domain, (customer) =>
            email ? customer.email?.toLowerCase() === email : customer.phone === wanted.phone,
          )) ??
        null);
    if (wanted.id && !existing)
      return { customer: null, userErrors: [{ field: ["identifier", "id"], message: "Customer does not exist", code: "NOT_FOUND" }] };
    const errors = problems(args.input, existing, context, ["input"]);
    if (errors.length > 0) return { customer: null, userErrors: errors };
    return { customer: save(args.input, existing, context), userErrors: [] };
  },
  customerEmailMarketingConsentUpdate: (
    _,
    { input }: { input: { customerId: string; emailMarketingConsent: ConsentInput } },
    { store, shop, clock, announce },
  ) => {
    const consent = input.emailMarketingConsent;
    const customer = store.customers.get(shop.domain, readGid(input.customerId)?.id ?? 0);
    const refuse = (field: string[], message: string, code: string) => ({ customer: null, userErrors: [{ field, message, code }] });
    if (!customer) return refuse(["input", "customerId"], "Customer not found", "INVALID");
    if (!customer.email)
      return refuse(["input", "customerId"], "The customer must have an email address to update email marketing consent", "INVALID");
    const path = ["input", "emailMarketingConsent"];
    if (!settableStates.includes(consent.marketingState)) {
      return refuse([...path, "marketingState"], `Cannot specify ${consent.marketingState} as a marketing state input`, "INCLUSION");
    }
    const at = consent.consentUpdatedAt ? Date.parse(consent.consentUpdatedAt) : clock.now().getTime();
    if (at > clock.now().getTime() + 60_000)
      return refuse([...path, "consentUpdatedAt"], "Consent updated at must not be in the future", "INVALID");
    const now = clock.now().toISOString();
    const saved = store.customers.patch(shop.domain, customer.id, { emailMarketing: consentOf(consent, now), updatedAt: now });
    announce("customers_email_marketing_consent/update", consentPayload(saved));
    return { customer: saved, userErrors: [] };
  },
  tagsAdd: (_, args: { id: string; tags: string[] }, { store, shop, clock, announce }) => {
    const target = readGid(args.id);
    const updatedAt = clock.now().toISOString();
    const merged = (tags: readonly string[]) => [
      ...new Set([
        ...tags,
        ...args.tags
          .flatMap((tag) => tag.split(","))
          .map((tag) => tag.trim())
          .filter(Boolean),
      ]),
    ];
    const customer = target?.type === "Customer" ? store.customers.get(shop.domain, target.id) : undefined;
    if (customer) {
      const saved = store.customers.patch(shop.domain, customer.id, { tags: merged(customer.tags), updatedAt });
      return { node: { ...saved, __typename: "Customer" }, userErrors: [] };
    }
    const product = target?.type === "Product" ? store.products.get(shop.domain, target.id) : undefined;
    if (product) {
      const saved = store.products.patch(shop.domain, product.id, { tags: merged(product.tags), updatedAt });
      announce("products/update", productPayload(saved, shop));
      return { node: { ...saved, __typename: "Product" }, userErrors: [] };
    }
    return { node: null, userErrors: [{ field: ["id"], message: "The resource was not found" }] };
  },
});
