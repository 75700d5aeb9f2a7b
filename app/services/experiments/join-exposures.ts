import { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { keepEarliest } from "./keep-earliest";
import { settleExposures } from "./settle-exposures";

/** Gives the experiments that one profile met to another that turns out to be the same person. Its orders have moved already. */
export async function joinExposures(tx: Tx, shopId: number, to: string, from: string): Promise<void> {
  const { count } = await tx.experimentExposure.updateMany({ where: { shopId, profileId: from }, data: { profileId: to } });
  if (count > 0) await keepEarliest(tx, shopId, { visitorId: null, runtimeId: null, profileId: to });
  await settleExposures(tx, shopId, Prisma.sql`x.profile_id = ${to}::uuid`);
}
