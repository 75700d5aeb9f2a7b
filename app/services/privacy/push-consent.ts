import { backOff } from "~/domain/shared/back-off";
import type { Platform } from "~/domain/shared/platform";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { clearTrouble } from "../jobs/clear-trouble";
import { enqueue } from "../jobs/enqueue";
import { noteTrouble } from "../jobs/note-trouble";
import { identifyProfile } from "../profiles/identify-profile";

interface Deps {
  db: Db;
  platformFor: (shopId: number) => Promise<Platform>;
}

type Told = "subscribed" | "unsubscribed" | "pending";

/**
 * Job `consent.push`: tells the platform what a profile agrees to now, whatever it was when the job was queued. Until the platform has it the job comes
 * again.
 */
export async function pushConsent(
  { db, platformFor }: Deps,
  { shopId, profileId }: { shopId: number; profileId: string },
  now: Date,
): Promise<void> {
  const shop = await db.shop.findUnique({ where: { id: shopId } });
  if (!shop?.installedAt || shop.uninstalledAt) return;
  const profile = await db.profile.findUnique({ where: { shopId_id: { shopId, id: profileId } } });
  if (profile?.mergedInto) return pushConsent({ db, platformFor }, { shopId, profileId: profile.mergedInto }, now);
  if (!profile?.email || profile.emailConsent === "none") return;
  const { email, firstName, locale, emailConsentAt, emailConsent } = profile;
  const change = {
    email,
    state: emailConsent as Told,
    at: emailConsentAt ?? now,
    firstName: firstName ?? undefined,
    locale: locale ?? undefined,
  };
  const platform = await platformFor(shopId);
  let outcome = await platform.setEmailConsent({ ...change, customerId: profile.externalId });
  // The platform may have merged or deleted the customer that we know: the address decides.
  if (!outcome.ok && outcome.reason === "never" && profile.externalId)
    outcome = await platform.setEmailConsent({ ...change, customerId: null });
  if (outcome.ok) {
    const { customerId } = outcome.value;
    await inTransaction(db, (tx) => identifyProfile(tx, shopId, { email, externalId: customerId }, {}, now));
    return clearTrouble(db, shopId, "platform", [{ code: "consent-not-told" }]);
  }
  if (outcome.reason === "not-installed") return;
  const isNobody = outcome.reason === "never" && emailConsent === "unsubscribed";
  if (isNobody) return;
  await noteTrouble(db, shopId, { code: "consent-not-told" }, outcome, now);
  if (outcome.reason === "never") return;
  const waited = Math.max(0, now.getTime() - change.at.getTime());
  const tries = Math.max(1, Math.ceil(Math.log2(waited / 5000 + 1)));
  const runAt = backOff(now, tries, outcome.retryAfterSeconds);
  await enqueue(db, "consent.push", { shopId, profileId }, { runAt, key: `consent:${shopId}:${profileId}` });
}
