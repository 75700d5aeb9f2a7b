import type { PlatformNotice } from "~/domain/events/platform-notice";
import { toMinorUnits } from "~/domain/shared/minor-units";
import type { CheckoutPayload } from "./checkout.schema";
import { toLines } from "./to-lines";
import { toPerson } from "./to-person";

/** @param sentAt when the delivery was triggered, for payloads without times */
export function translateCheckout(payload: CheckoutPayload, sentAt: Date): PlatformNotice {
  const { currency, customer } = payload;
  const email = payload.email ?? customer?.email ?? null;
  return {
    kind: "checkout",
    person: toPerson(payload),
    checkout: {
      token: payload.token,
      externalId: payload.id,
      cartToken: payload.cart_token,
      customerId: customer?.id ?? null,
      email,
      phone: payload.phone ?? customer?.phone ?? null,
      currency,
      totalCents: toMinorUnits(payload.total_price, currency),
      lines: toLines(payload.line_items, currency),
      recoverUrl: payload.abandoned_checkout_url,
      locale: payload.customer_locale,
      acceptsMarketing: payload.buyer_accepts_marketing === true,
      startedAt: payload.created_at ?? sentAt,
      changedAt: payload.updated_at ?? sentAt,
      completedAt: payload.completed_at,
    },
  };
}
