import type { PrismaClient } from "~/generated/prisma/client";

const firsts = new Set(["order_placed", "checkout_started"]);

/**
 * What a shop knows, without what may differ between two tellings of the same story: random ids, the times of our own clock, the sum an order or a
 * checkout had when we first heard of it, and whether someone who had left again by then was ever counted as subscribed (the ledger has it all).
 */
export async function shopState(prisma: PrismaClient, shopId: number): Promise<Record<string, unknown[]>> {
  const profiles = await prisma.profile.findMany({ where: { shopId, mergedInto: null } });
  const nameOf = new Map(profiles.map(({ id, email, externalId }) => [id, email ?? externalId]));
  const who = (id: string | null) => (id === null ? null : (nameOf.get(id) ?? `unknown ${id}`));
  const state = {
    profiles: profiles.map(
      ({ id: _, shopId: __, createdAt: ___, updatedAt: ____, firstSeenAt: _____, lastSeenAt: ______, ...facts }) => facts,
    ),
    identities: (await prisma.identity.findMany({ where: { shopId } })).map(({ kind, value, profileId }) => ({
      kind,
      value,
      of: who(profileId),
    })),
    consents: (await prisma.consent.findMany({ where: { shopId } })).map(({ state, source, at, sourceId, profileId }) => ({
      state,
      source,
      at,
      sourceId,
      of: who(profileId),
    })),
    checkouts: (await prisma.checkout.findMany({ where: { shopId } })).map(({ shopId: _, profileId, ...row }) => ({
      ...row,
      of: who(profileId),
    })),
    orders: (await prisma.order.findMany({ where: { shopId } })).map(({ shopId: _, profileId, ...row }) => ({
      ...row,
      of: who(profileId),
    })),
    products: (await prisma.product.findMany({ where: { shopId } })).map(({ shopId: _, ...row }) => row),
    figures: (await prisma.dailyFigure.findMany({ where: { shopId, measure: { not: "subscribed" } } })).map(({ shopId: _, ...row }) => row),
    events: (await prisma.event.findMany({ where: { shopId, kind: { notIn: ["subscribed", "unsubscribed"] } } })).map(
      ({ at, source, sourceId, kind, profileId, data }) => ({
        at,
        source,
        sourceId,
        kind,
        data: firsts.has(kind) ? null : data,
        of: who(profileId),
      }),
    ),
  };
  const plain = (row: object) => JSON.stringify(row, (_key, value: unknown) => (typeof value === "bigint" ? Number(value) : value));
  return Object.fromEntries(
    Object.entries(state).map(([table, rows]) => [
      table,
      rows
        .map((row: object) => plain(row))
        .sort()
        .map((text) => JSON.parse(text)),
    ]),
  );
}
