import { toMinorUnits } from "~/domain/shared/minor-units";
import type { VendorOutcome } from "~/domain/shared/outcome";
import type { Page, PlatformOrder } from "~/domain/shared/platform";
import type { OrderPageQuery } from "./admin-api.types";
import { type AdminGraphql, callAdmin } from "./call-admin";
import { numberOf } from "./number-of";

// A page must stay below 1,000 points: what a single query may cost.
const orderPage = `#graphql
  query orderPage($query: String!, $after: String) {
    orders(first: 10, after: $after, query: $query, sortKey: CREATED_AT) {
      nodes {
        id
        name
        email
        phone
        checkoutToken
        cartToken
        currencyCode
        discountCodes
        createdAt
        updatedAt
        cancelledAt
        customerLocale
        totalPriceSet { shopMoney { amount } }
        customer {
          id
          firstName
          lastName
          locale
          createdAt
          updatedAt
          defaultEmailAddress { emailAddress }
          defaultPhoneNumber { phoneNumber }
          defaultAddress { countryCodeV2 city }
        }
        lineItems(first: 20) {
          nodes {
            title
            variantTitle
            quantity
            originalUnitPriceSet { shopMoney { amount } }
            product { id }
            variant { id }
          }
        }
        fulfillments(first: 10) { createdAt deliveredAt }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
` as const;

type OrderNode = OrderPageQuery["orders"]["nodes"][number];

/** One page of the orders placed since a moment, oldest first. */
export async function readOrders(graphql: AdminGraphql, since: Date, after: string | null): Promise<VendorOutcome<Page<PlatformOrder>>> {
  const outcome = await callAdmin(graphql, orderPage, { query: `created_at:>='${since.toISOString()}'`, after });
  if (!outcome.ok) return outcome;
  const { nodes, pageInfo } = outcome.value.orders;
  return { ok: true, value: { items: nodes.map(toOrder), next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null } };
}

function toOrder(node: OrderNode): PlatformOrder {
  const currency = node.currencyCode;
  const delivered = node.fulfillments.flatMap(({ deliveredAt }) => (deliveredAt ? [String(deliveredAt)] : []));
  const fulfilled = node.fulfillments.map(({ createdAt }) => String(createdAt));
  return {
    externalId: numberOf(node.id),
    name: node.name,
    customer: toCustomer(node),
    customerId: node.customer ? numberOf(node.customer.id) : null,
    email: node.email ?? null,
    phone: node.phone ?? null,
    checkoutToken: node.checkoutToken ?? null,
    cartToken: node.cartToken ?? null,
    currency,
    totalCents: toMinorUnits(node.totalPriceSet.shopMoney.amount, currency),
    lines: node.lineItems.nodes.map((line) => ({
      productId: line.product ? numberOf(line.product.id) : null,
      variantId: line.variant ? numberOf(line.variant.id) : null,
      title: line.title,
      variantTitle: line.variantTitle ?? null,
      quantity: line.quantity,
      priceCents: toMinorUnits(line.originalUnitPriceSet.shopMoney.amount, currency),
    })),
    discountCodes: node.discountCodes,
    placedAt: new Date(node.createdAt),
    cancelledAt: node.cancelledAt ? new Date(node.cancelledAt) : null,
    fulfilledAt: earliest(fulfilled),
    deliveredAt: earliest(delivered),
    changedAt: new Date(node.updatedAt),
  };
}

function toCustomer({ customer, customerLocale }: OrderNode): PlatformOrder["customer"] {
  if (!customer) return null;
  return {
    externalId: numberOf(customer.id),
    email: customer.defaultEmailAddress?.emailAddress ?? null,
    phone: customer.defaultPhoneNumber?.phoneNumber ?? null,
    firstName: customer.firstName ?? null,
    lastName: customer.lastName ?? null,
    locale: customerLocale ?? customer.locale ?? null,
    country: customer.defaultAddress?.countryCodeV2 ?? null,
    city: customer.defaultAddress?.city ?? null,
    tags: [],
    ordersCount: null,
    totalSpentCents: null,
    emailConsent: null,
    createdAt: new Date(customer.createdAt),
    changedAt: new Date(customer.updatedAt),
  };
}

function earliest(times: string[]): Date | null {
  const [first] = [...times].sort();
  return first ? new Date(first) : null;
}
