import { aliasEmail, normalEmail } from "~/domain/profiles/normal-email";
import { normalPhone } from "~/domain/profiles/normal-phone";
import { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { aliasEmailSql } from "../profiles/alias-email-sql";

export interface Buyer {
  profileId?: string | null;
  checkoutToken?: string | null;
  cartToken?: string | null;
  email?: string | null;
  phone?: string | null;
  customerId?: string | null;
}

/**
 * Whether somebody has bought at or after `since`, by whatever trace an order leaves: profile, checkout, cart, customer, phone,
 * or address (other spellings of the same mailbox included). Cancelled orders do not count. Order webhooks that have
 * arrived but wait to be worked on count too, and so does a checkout that was said to be completed, by whomever: the shop's pixel
 * often knows before the order's webhook.
 */
export async function hasBoughtSince(tx: Tx, shopId: number, who: Buyer, since: Date): Promise<boolean> {
  const traces: Prisma.Sql[] = [];
  const email = normalEmail(who.email);
  const phone = normalPhone(who.phone);
  if (who.profileId) traces.push(Prisma.sql`o.profile_id = ${who.profileId}::uuid`);
  if (who.checkoutToken) traces.push(Prisma.sql`o.checkout_token = ${who.checkoutToken}`);
  if (who.cartToken) traces.push(Prisma.sql`o.cart_token = ${who.cartToken}`);
  if (who.customerId) traces.push(Prisma.sql`o.customer_id = ${who.customerId}`);
  if (phone) traces.push(Prisma.sql`o.phone = ${phone}`);
  if (email) traces.push(Prisma.sql`${aliasEmailSql(Prisma.sql`o.email`)} = ${aliasEmail(email)}`);
  if (traces.length === 0) return false;
  const waiting = [who.checkoutToken, email].flatMap((text) => (text ? [text.toLowerCase()] : []));
  const inWaiting = Prisma.join([Prisma.sql`false`, ...waiting.map((text) => Prisma.sql`position(${text} in lower(w.body)) > 0`)], " or ");
  const [row] = await tx.$queryRaw<{ bought: boolean }[]>`
    select exists (
      select from orders o where o.shop_id = ${shopId} and o.placed_at >= ${since}::timestamptz
        and o.cancelled_at is null and (${Prisma.join(traces, " or ")})
    ) or exists (
      select from webhook_deliveries w where w.shop_id = ${shopId} and w.status = 'received'
        and w.received_at >= ${since}::timestamptz and w.topic = 'orders/create' and (${inWaiting})
    ) or exists (
      select from events e where e.shop_id = ${shopId} and e.kind = 'checkout_completed'
        and e.data->>'checkoutToken' = ${who.checkoutToken ?? null} and e.at >= ${since}::timestamptz - interval '1 day'
    ) as bought`;
  return row?.bought ?? false;
}
