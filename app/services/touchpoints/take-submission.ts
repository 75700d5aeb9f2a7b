import { codeKeyOf } from "~/domain/flows/code-key-of";
import type { Shop } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { recordEvent } from "../events/record-event";
import { type ReservedCode, reserveCode } from "../offers/reserve-code";
import { saveFieldValues } from "../profiles/custom-fields/save-field-values";
import { identifyProfile } from "../profiles/identify-profile";
import type { Chance } from "./chance";
import type { FoundTouchpoint } from "./find-live-touchpoint";
import type { GivenSubmission } from "./given-submission";
import { recordAgreement } from "./record-agreement";
import { spinWheel } from "./spin-wheel";

/** While a shopper waits, the request itself asks the platform; the job is for when that fails. */
const jobAfterMs = 10_000;

export interface TakenSubmission {
  profileId: string;
  sourceKey: string;
  code: ReservedCode | null;
  /** The welcome mail brings it as well. */
  byEmail: boolean;
  /** Of a wheel: where it came to rest. */
  sliceId: string | null;
}

interface Taking {
  shop: Shop;
  touchpoint: FoundTouchpoint;
  given: GivenSubmission;
  chance: Chance;
}

/**
 * Saves a checked submission: who, their answers, the code, the consent if it was given, and that it happened. All or nothing, in the
 * caller's transaction.
 *
 * @returns null when the touchpoint is a wheel on which nothing can be won or lost any more
 */
export async function takeSubmission(tx: Tx, { shop, touchpoint, given, chance }: Taking, now: Date): Promise<TakenSubmission | null> {
  const shopId = shop.id;
  const { email, visitorId, locale, customerId } = given;
  // Two clicks at once come one after the other, so that the second finds what the first has left.
  await tx.$executeRaw`select pg_advisory_xact_lock(${shopId}::int, hashtext(${email ?? customerId ?? visitorId}))`;
  // An address may be somebody else's than the customer's who is logged in: it names the shopper alone.
  const who = email ? { email, visitorId } : { externalId: customerId, visitorId };
  const profileId = await identifyProfile(tx, shopId, who, { locale }, now);
  await saveFieldValues(tx, { shopId, profileId, values: given.values, at: now }, now);
  const spin = await turn(tx, shopId, touchpoint, profileId, chance, now);
  if (spin === "empty") return null;
  const sourceKey = codeKeyOf(touchpoint.id, profileId);
  const offerId = spin ? spin.offerId : touchpoint.offerId;
  // Before the consent: what a subscription starts may ask for the code at once.
  const issueAt = new Date(now.getTime() + jobAfterMs);
  const code = offerId ? await reserveCode(tx, { shopId, offerId, profileId, sourceKey, issueAt }, now) : null;
  await recordSubmitted(tx, shopId, touchpoint.id, profileId, visitorId, now);
  const agreed = given.consent && touchpoint.consent.mode !== "none";
  const reachable = agreed && (await hasAddress(tx, shopId, profileId));
  if (agreed) await recordAgreement(tx, { shop, touchpoint, given, profileId, reachable }, now);
  const welcomes = reachable ? await tx.flow.count({ where: { shopId, kind: "welcome", status: "on" } }) : 0;
  return { profileId, sourceKey, code, byEmail: welcomes > 0, sliceId: spin?.sliceId ?? null };
}

async function turn(tx: Tx, shopId: number, { id, format }: FoundTouchpoint, profileId: string, chance: Chance, now: Date) {
  if (format.kind !== "wheel") return null;
  return (await spinWheel(tx, { shopId, touchpointId: id, profileId, slices: format.slices }, chance, now)) ?? "empty";
}

async function hasAddress(tx: Tx, shopId: number, profileId: string): Promise<boolean> {
  return (await tx.profile.count({ where: { shopId, id: profileId, email: { not: null } } })) === 1;
}

/** The first time only: sending a form again is not another success. */
async function recordSubmitted(tx: Tx, shopId: number, touchpointId: string, profileId: string, visitorId: string, now: Date) {
  const sourceId = `submitted:${touchpointId}:${profileId}`;
  const before = await tx.event.count({ where: { shopId, profileId, kind: "touchpoint_submitted", sourceId } });
  if (before > 0) return;
  const data = { touchpointId };
  await recordEvent(tx, { shopId, at: now, source: "app", sourceId, kind: "touchpoint_submitted", profileId, visitorId, data }, now);
}
