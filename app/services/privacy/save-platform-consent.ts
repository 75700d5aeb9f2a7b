import type { EmailConsentState } from "~/domain/shared/platform";
import type { Tx } from "../db";
import { identifyProfile } from "../profiles/identify-profile";
import { recordConsent } from "./record-consent";

interface PlatformConsent {
  customerId: string;
  email: string | null;
  state: EmailConsentState;
  at: Date;
}

/** Takes over a consent that the platform tells of. "Not subscribed" is no withdrawal: false, nothing is done. */
export async function savePlatformConsent(tx: Tx, shopId: number, said: PlatformConsent, now: Date): Promise<boolean> {
  const { customerId, email, state, at } = said;
  if (state === "none") return false;
  const profileId = await identifyProfile(tx, shopId, { externalId: customerId, email }, {}, now, at);
  const act = { shopId, profileId, purpose: "marketing", channel: "email", state, source: "shopify" } as const;
  const sourceId = `shopify:${customerId}:${at.getTime()}:${state}`;
  await recordConsent(tx, { ...act, at, sourceId, tellPlatform: false }, now);
  return true;
}
