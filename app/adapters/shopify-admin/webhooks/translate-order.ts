import type { PlatformNotice } from "~/domain/events/platform-notice";
import { toMinorUnits } from "~/domain/shared/minor-units";
import type { PlatformCustomer } from "~/domain/shared/platform";
import { deliveredAt, fulfilledAt } from "./fulfilment-times";
import type { OrderPayload } from "./order.schema";
import { toLines } from "./to-lines";
import { toPerson } from "./to-person";

/** @param sentAt when the delivery was triggered, for payloads without times */
export function translateOrder(payload: OrderPayload, sentAt: Date): PlatformNotice {
  const { currency, customer } = payload;
  const fulfilments = payload.fulfillments ?? [];
  const placedAt = payload.created_at ?? sentAt;
  return {
    kind: "order",
    person: toPerson(payload),
    acceptsMarketing: payload.buyer_accepts_marketing === true,
    order: {
      externalId: payload.id,
      name: payload.name ?? `#${payload.id}`,
      customer: toCustomer(payload, placedAt),
      customerId: customer?.id ?? null,
      email: payload.email ?? payload.contact_email ?? customer?.email ?? null,
      phone: payload.phone ?? customer?.phone ?? null,
      checkoutToken: payload.checkout_token,
      cartToken: payload.cart_token,
      currency,
      totalCents: toMinorUnits(payload.total_price, currency),
      lines: toLines(payload.line_items, currency),
      discountCodes: (payload.discount_codes ?? []).map(({ code }) => code).filter((code) => code !== ""),
      placedAt,
      cancelledAt: payload.cancelled_at,
      fulfilledAt: fulfilledAt(fulfilments),
      deliveredAt: deliveredAt(fulfilments),
      changedAt: payload.updated_at ?? sentAt,
    },
  };
}

function toCustomer({ customer, customer_locale }: OrderPayload, at: Date): PlatformCustomer | null {
  if (!customer) return null;
  return {
    externalId: customer.id,
    email: customer.email,
    phone: customer.phone,
    firstName: customer.first_name,
    lastName: customer.last_name,
    locale: customer_locale,
    country: customer.default_address?.country_code ?? null,
    city: customer.default_address?.city ?? null,
    tags: [],
    ordersCount: null,
    totalSpentCents: null,
    emailConsent: null,
    createdAt: customer.created_at ?? at,
    changedAt: customer.updated_at ?? at,
  };
}
