import { usableNames } from "~/domain/profiles/usable-names";
import type { Tx } from "../db";
import { identifyProfile } from "../profiles/identify-profile";
import type { SaidOrder } from "./said-order";

/** Whose order it is: by the names in it, else by its checkout; null for nobody's, such as one made at a till. */
export async function nameBuyer(tx: Tx, shopId: number, { order, person }: SaidOrder, now: Date): Promise<string | null> {
  const { email, phone, customerId, checkoutToken, changedAt } = order;
  const facts = {
    firstName: order.customer?.firstName ?? person.firstName,
    lastName: order.customer?.lastName ?? person.lastName,
    locale: person.locale,
    country: person.country,
    city: person.city,
  };
  const who = { email, phone, externalId: customerId };
  if (Object.keys(usableNames(who)).length > 0) return identifyProfile(tx, shopId, who, facts, now, changedAt);
  if (!checkoutToken) return null;
  const checkout = await tx.checkout.findUnique({ where: { shopId_token: { shopId, token: checkoutToken } } });
  return checkout?.profileId ?? null;
}
