import type { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../db";
import type { Shopper } from "./find-shopper";

/** Everything that is kept about a shopper, as JSON, for the merchant to hand over. Sorted by what it is; times are ISO, money is minor units. */
export async function exportShopper(tx: Tx, shopId: number, shopper: Shopper, now: Date): Promise<Prisma.InputJsonValue> {
  const { profileIds, emails, orderIds } = shopper;
  const theirs = { shopId, profileId: { in: profileIds } };
  const omit = { shopId: true } as const;
  const everything = {
    exportedAt: now,
    profiles: await tx.profile.findMany({ where: { shopId, id: { in: profileIds } }, omit }),
    identities: await tx.identity.findMany({ where: theirs, omit }),
    consents: await tx.consent.findMany({ where: theirs, omit, orderBy: { at: "asc" } }),
    checkouts: await tx.checkout.findMany({ where: { shopId, OR: [{ profileId: { in: profileIds } }, { email: { in: emails } }] }, omit }),
    orders: await tx.order.findMany({ where: { shopId, externalId: { in: orderIds } }, omit }),
    messages: await tx.message.findMany({ where: theirs, omit, orderBy: { createdAt: "asc" } }),
    answers: await tx.answer.findMany({ where: theirs, omit }),
    touchpoints: await tx.touchpointMemory.findMany({ where: theirs, omit }),
    series: await tx.seriesPlace.findMany({ where: theirs, omit }),
    wheelSpins: await tx.wheelSpin.findMany({ where: theirs, omit }),
    experiments: await tx.experimentExposure.findMany({ where: theirs, omit }),
    toldStorefront: await tx.knownShopper.findMany({ where: theirs, select: { body: true, pushedAt: true } }),
    codes: await tx.offerCode.findMany({ where: theirs, omit }),
    flowRuns: await tx.flowRun.findMany({ where: theirs, omit }),
    events: await tx.event.findMany({ where: theirs, omit, orderBy: { at: "asc" } }),
  };
  return JSON.parse(JSON.stringify(everything, (_key, value: unknown) => (typeof value === "bigint" ? Number(value) : value)));
}
