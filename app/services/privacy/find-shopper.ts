import { normalEmail } from "~/domain/profiles/normal-email";
import { normalPhone } from "~/domain/profiles/normal-phone";
import type { Tx } from "../db";

/** Who a privacy request is about, as the platform names them. */
export interface ShopperNames {
  customerId: string | null;
  email: string | null;
  phone: string | null;
  orderIds: string[];
}

/** All that belongs to one shopper: their profiles, addresses, customer ids, and orders that no profile has. */
export interface Shopper {
  profileIds: string[];
  emails: string[];
  customerIds: string[];
  orderIds: string[];
}

/** Finds everything that the names of a privacy request lead to. */
export async function findShopper(tx: Tx, shopId: number, { customerId, email, phone, orderIds }: ShopperNames): Promise<Shopper> {
  const address = normalEmail(email);
  const number = normalPhone(phone);
  const names = [
    ...(customerId ? [{ kind: "customer", value: customerId }] : []),
    ...(address ? [{ kind: "email", value: address }] : []),
    // A phone may be a family's: it only names a person when nothing better does.
    ...(number && !customerId && !address ? [{ kind: "phone", value: number }] : []),
  ];
  const found = names.length > 0 ? await tx.identity.findMany({ where: { shopId, OR: names } }) : [];
  const named = [...new Set(found.map(({ profileId }) => profileId))];
  const merged = await tx.profile.findMany({ where: { shopId, mergedInto: { in: named } }, select: { id: true } });
  const profileIds = [...named, ...merged.map(({ id }) => id)];
  const identities = await tx.identity.findMany({ where: { shopId, profileId: { in: profileIds } } });
  const valuesOf = (kind: string): string[] => identities.filter((row) => row.kind === kind).map(({ value }) => value);
  const emails = [...new Set([...valuesOf("email"), ...(address ? [address] : [])])];
  const customerIds = [...new Set([...valuesOf("customer"), ...(customerId ? [customerId] : [])])];
  const orders = await tx.order.findMany({
    where: {
      shopId,
      OR: [
        { externalId: { in: orderIds } },
        { profileId: { in: profileIds } },
        { email: { in: emails } },
        { customerId: { in: customerIds } },
      ],
    },
    select: { externalId: true },
  });
  return { profileIds, emails, customerIds, orderIds: orders.map(({ externalId }) => externalId) };
}
