import { toMinorUnits } from "~/domain/shared/minor-units";
import type { VendorOutcome } from "~/domain/shared/outcome";
import type { Page, PlatformCustomer } from "~/domain/shared/platform";
import type { CustomerPageQuery } from "./admin-api.types";
import { type AdminGraphql, callAdmin } from "./call-admin";
import { consentState } from "./consent-state";
import { numberOf } from "./number-of";

const customerPage = `#graphql
  query customerPage($after: String) {
    customers(first: 100, after: $after, sortKey: ID) {
      nodes {
        id
        firstName
        lastName
        locale
        tags
        numberOfOrders
        createdAt
        updatedAt
        amountSpent { amount currencyCode }
        defaultEmailAddress { emailAddress marketingState marketingUpdatedAt }
        defaultPhoneNumber { phoneNumber }
        defaultAddress { countryCodeV2 city }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
` as const;

/** One page of the shop's customers. */
export async function readCustomers(graphql: AdminGraphql, after: string | null): Promise<VendorOutcome<Page<PlatformCustomer>>> {
  const outcome = await callAdmin(graphql, customerPage, { after });
  if (!outcome.ok) return outcome;
  const { nodes, pageInfo } = outcome.value.customers;
  return { ok: true, value: { items: nodes.map(toCustomer), next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null } };
}

function toCustomer(node: CustomerPageQuery["customers"]["nodes"][number]): PlatformCustomer {
  const address = node.defaultEmailAddress;
  const at = address?.marketingUpdatedAt;
  return {
    externalId: numberOf(node.id),
    email: address?.emailAddress ?? null,
    phone: node.defaultPhoneNumber?.phoneNumber ?? null,
    firstName: node.firstName ?? null,
    lastName: node.lastName ?? null,
    locale: node.locale ?? null,
    country: node.defaultAddress?.countryCodeV2 ?? null,
    city: node.defaultAddress?.city ?? null,
    tags: node.tags,
    ordersCount: Number(node.numberOfOrders),
    totalSpentCents: node.amountSpent ? toMinorUnits(node.amountSpent.amount, node.amountSpent.currencyCode) : null,
    emailConsent: address ? { state: consentState(address.marketingState), at: at ? new Date(at) : null } : null,
    createdAt: new Date(node.createdAt),
    changedAt: new Date(node.updatedAt),
  };
}
