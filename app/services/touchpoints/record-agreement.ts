import { v7 as uuidv7 } from "uuid";
import { parseSettings } from "~/domain/shops/settings.schema";
import { pickText } from "~/domain/touchpoints/pick-text";
import type { Shop } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { recordConsent } from "../privacy/record-consent";
import type { FoundTouchpoint } from "./find-live-touchpoint";
import type { GivenSubmission } from "./given-submission";

interface Agreement {
  shop: Shop;
  touchpoint: FoundTouchpoint;
  given: GivenSubmission;
  profileId: string;
  /** The profile has an address to which the consent applies. */
  reachable: boolean;
}

/**
 * Keeps what a shopper agreed to on a form: the text they saw, its version, and which fields they answered with it. Without an address it
 * is consent to keep those answers and nothing more: it must not speak for an address that turns up later.
 */
export async function recordAgreement(tx: Tx, { shop, touchpoint, given, profileId, reachable }: Agreement, now: Date): Promise<void> {
  const shopId = shop.id;
  const { consent } = parseSettings(shop.settings);
  const own = touchpoint.consent.text;
  const fields = Object.keys(given.values);
  const said = {
    shopId,
    profileId,
    source: "popup",
    text: pickText(own ?? consent.text, given.locale, shop.primaryLocale) ?? "",
    textVersion: own ? `touchpoint ${touchpoint.id} version ${touchpoint.version}` : `shop ${consent.version}`,
    locale: given.locale,
    context: { url: given.url, touchpointId: touchpoint.id, ...(fields.length > 0 && { fields }) },
    at: now,
    sourceId: `submission:${given.submissionId}`,
  };
  if (reachable) {
    await recordConsent(tx, { ...said, purpose: "marketing", channel: "email", state: "subscribed", tellPlatform: true }, now);
    return;
  }
  const id = uuidv7({ msecs: now.getTime() });
  await tx.consent.createMany({
    data: { ...said, id, purpose: "answers", channel: "storefront", state: "agreed" },
    skipDuplicates: true,
  });
}
