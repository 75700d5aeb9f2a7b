import type { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { forgetExposures } from "../experiments/forget-exposures";
import { eraseDeliveries } from "./erase-deliveries";
import type { Shopper } from "./find-shopper";

/**
 * Erases a shopper: what names them or was said by them goes, what is left is nobody's. Figures, orders' sums and scores stay.
 * The empty profile stays so that rows which belong together still do.
 */
export async function eraseShopper(tx: Tx, shopId: number, shopper: Shopper, now: Date): Promise<void> {
  const { profileIds, emails, customerIds, orderIds } = shopper;
  const theirs = { shopId, profileId: { in: profileIds } };
  await forgetExposures(tx, shopId, profileIds);
  await tx.identity.deleteMany({ where: theirs });
  await tx.event.deleteMany({ where: theirs });
  await tx.touchpointMemory.deleteMany({ where: theirs });
  await tx.seriesPlace.deleteMany({ where: theirs });
  await tx.knownShopper.deleteMany({ where: theirs });
  await tx.wheelSpin.deleteMany({ where: theirs });
  await tx.checkout.deleteMany({ where: { shopId, OR: [{ profileId: { in: profileIds } }, { email: { in: emails } }] } });
  await tx.order.updateMany({
    where: { shopId, externalId: { in: orderIds } },
    data: { email: null, phone: null, customerId: null, checkoutToken: null, cartToken: null },
  });
  await tx.message.updateMany({ where: { ...theirs, status: "queued" }, data: { status: "dropped", reason: "erased" } });
  await tx.message.updateMany({
    where: theirs,
    data: { address: null, subject: null, html: null, text: null, content: {}, providerId: null },
  });
  await tx.answer.updateMany({ where: theirs, data: { text: null, locale: null } });
  await tx.flowRun.updateMany({
    where: { ...theirs, state: "active" },
    data: { state: "exited", reason: "erased", wakeAt: null, revision: { increment: 1 }, endedAt: now, updatedAt: now },
  });
  await tx.offerCode.updateMany({ where: { ...theirs, usedAt: null }, data: { status: "erased" } });
  await tx.$executeRaw`
    update consents set text = null, locale = null, context = '{}', source_id = id::text
    where shop_id = ${shopId} and profile_id = any(${profileIds}::uuid[])`;
  await tx.profile.updateMany({ where: { shopId, id: { in: profileIds } }, data: { ...emptyProfile, updatedAt: now } });
  await eraseDeliveries(tx, shopId, [
    ...emails,
    ...customerIds.map((id) => `"id":${id}`),
    ...customerIds.map((id) => `"customer_id":${id}`),
  ]);
  await tx.$executeRaw`
    update privacy_requests set payload = '{}', result = null
    where shop_id = ${shopId} and (payload->>'email' = any(${emails}::text[]) or payload->>'customerId' = any(${customerIds}::text[]))`;
}

const emptyProfile = {
  externalId: null,
  email: null,
  phone: null,
  firstName: null,
  lastName: null,
  locale: null,
  country: null,
  city: null,
  timezone: null,
  source: {},
  tags: [],
  customFields: {},
  factTimes: {},
  emailConsent: "none",
  emailConsentAt: null,
  suppressed: null,
} satisfies Prisma.ProfileUpdateManyMutationInput;
