import { joinFields } from "~/domain/profiles/add-fields";
import { joinFacts } from "~/domain/profiles/facts";
import { mergeConsent } from "~/domain/profiles/merge-consent";
import type { Prisma, Profile } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { markKnownShoppers } from "../touchpoints/known/mark-known-shoppers";
import { endWithOrder } from "../touchpoints/series/end-with-order";
import { factsOf } from "./facts-of";
import { fieldsOf, fieldTimes } from "./fields-of";
import { moveBelongings } from "./move-belongings";
import { recountOrders } from "./recount-orders";

/**
 * Makes two profiles one. Both are locked by the caller. The absorbed one keeps its row, empty, and points to the one
 * that survived.
 */
export async function absorbProfile(tx: Tx, shopId: number, keptId: string, absorbedId: string, now: Date): Promise<void> {
  const read = (id: string): Promise<Profile> => tx.profile.findUniqueOrThrow({ where: { shopId_id: { shopId, id } } });
  const [kept, absorbed] = [await read(keptId), await read(absorbedId)];
  await moveBelongings(tx, shopId, keptId, absorbedId, now);
  const consent = mergeConsent(consentOf(kept), consentOf(absorbed));
  const { facts, times } = joinFacts(factsOf(kept), factsOf(absorbed));
  const fields = joinFields(fieldsOf(kept), fieldsOf(absorbed));
  // The platform's id is unique: the absorbed profile gives it up first.
  await tx.profile.updateMany({
    where: { shopId, id: absorbedId },
    data: {
      mergedInto: keptId,
      externalId: null,
      email: null,
      phone: null,
      firstName: null,
      lastName: null,
      city: null,
      emailConsent: "none",
      emailConsentAt: null,
      ordersCount: 0,
      totalSpent: 0,
      ordersBefore: 0,
      spentBefore: 0,
      updatedAt: now,
    },
  });
  await tx.profile.updateMany({
    where: { shopId, id: keptId },
    data: {
      ...facts,
      factTimes: { ...times, ...fieldTimes(fields) },
      externalId: kept.externalId ?? absorbed.externalId,
      emailConsent: consent.state,
      emailConsentAt: consent.at,
      suppressed: kept.suppressed ?? absorbed.suppressed,
      timezone: kept.timezone ?? absorbed.timezone,
      customFields: fields.fields satisfies Prisma.InputJsonObject,
      ordersBefore: kept.ordersBefore + absorbed.ordersBefore,
      spentBefore: kept.spentBefore + absorbed.spentBefore,
      firstSeenAt: kept.firstSeenAt < absorbed.firstSeenAt ? kept.firstSeenAt : absorbed.firstSeenAt,
      lastSeenAt: kept.lastSeenAt > absorbed.lastSeenAt ? kept.lastSeenAt : absorbed.lastSeenAt,
      updatedAt: now,
    },
  });
  await recountOrders(tx, shopId, keptId);
  await endWithOrder(tx, shopId, [keptId], now);
  await markKnownShoppers(tx, shopId, [keptId], now);
}

function consentOf({ email, emailConsent, emailConsentAt }: Profile) {
  return { email, state: emailConsent, at: emailConsentAt };
}
