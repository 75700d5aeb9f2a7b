import { codeKeyOf } from "~/domain/flows/code-key-of";
import { parseSettings } from "~/domain/shops/settings.schema";
import { pickText } from "~/domain/touchpoints/pick-text";
import type { Submission } from "~/domain/touchpoints/submission";
import type { Shop } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { recordEvent } from "../events/record-event";
import { type ReservedCode, reserveCode } from "../offers/reserve-code";
import { recordConsent } from "../privacy/record-consent";
import { identifyProfile } from "../profiles/identify-profile";
import type { FoundTouchpoint } from "./find-live-touchpoint";

/** While a shopper waits, the request itself asks the platform; the job is for when that fails. */
const jobAfterMs = 10_000;

export interface TakenSubmission {
  profileId: string;
  sourceKey: string;
  code: ReservedCode | null;
  /** The welcome mail brings it as well. */
  byEmail: boolean;
}

/** Saves a checked submission: who, the code, the consent if it was given, and that it happened. All or nothing, in the caller's transaction. */
export async function takeSubmission(
  tx: Tx,
  shop: Shop,
  touchpoint: FoundTouchpoint,
  submission: Submission & { email: string },
  now: Date,
): Promise<TakenSubmission> {
  const shopId = shop.id;
  const { email, visitorId, locale } = submission;
  // Two clicks at once come one after the other, so that the second finds what the first has left.
  await tx.$executeRaw`select pg_advisory_xact_lock(${shopId}::int, hashtext(${email}))`;
  const profileId = await identifyProfile(tx, shopId, { email, visitorId }, { locale }, now);
  const sourceKey = codeKeyOf(touchpoint.id, profileId);
  const { offerId } = touchpoint;
  // Before the consent: what a subscription starts may ask for the code at once.
  const issueAt = new Date(now.getTime() + jobAfterMs);
  const code = offerId ? await reserveCode(tx, { shopId, offerId, profileId, sourceKey, issueAt }, now) : null;
  await recordSubmitted(tx, shopId, touchpoint.id, profileId, visitorId, now);
  const agreed = submission.consent && touchpoint.consent.mode !== "none";
  if (agreed) await agree(tx, shop, touchpoint, submission, profileId, now);
  const welcomes = agreed ? await tx.flow.count({ where: { shopId, kind: "welcome", status: "on" } }) : 0;
  return { profileId, sourceKey, code, byEmail: welcomes > 0 };
}

/** The first time only: sending a form again is not another success. */
async function recordSubmitted(tx: Tx, shopId: number, touchpointId: string, profileId: string, visitorId: string, now: Date) {
  const sourceId = `submitted:${touchpointId}:${profileId}`;
  const before = await tx.event.count({ where: { shopId, profileId, kind: "touchpoint_submitted", sourceId } });
  if (before > 0) return;
  const data = { touchpointId };
  await recordEvent(tx, { shopId, at: now, source: "app", sourceId, kind: "touchpoint_submitted", profileId, visitorId, data }, now);
}

async function agree(tx: Tx, shop: Shop, touchpoint: FoundTouchpoint, submission: Submission, profileId: string, now: Date) {
  const { consent } = parseSettings(shop.settings);
  const own = touchpoint.consent.text;
  await recordConsent(
    tx,
    {
      shopId: shop.id,
      profileId,
      purpose: "marketing",
      channel: "email",
      state: "subscribed",
      source: "popup",
      text: pickText(own ?? consent.text, submission.locale, shop.primaryLocale) ?? "",
      textVersion: own ? `touchpoint ${touchpoint.id} version ${touchpoint.version}` : `shop ${consent.version}`,
      locale: submission.locale,
      context: { url: submission.url, touchpointId: touchpoint.id },
      at: now,
      sourceId: `submission:${submission.submissionId}`,
      tellPlatform: true,
    },
    now,
  );
}
