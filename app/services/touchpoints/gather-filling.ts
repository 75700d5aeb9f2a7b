import type { TemplateFilling } from "~/domain/touchpoints/templates/fill-template";
import { nextSeason } from "~/domain/touchpoints/templates/next-season";
import { startingGoal } from "~/domain/touchpoints/templates/starting-goal";
import type { TouchpointTemplate } from "~/domain/touchpoints/templates/template";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { createOffer } from "../offers/create-offer";
import { ensureDefaultOffer } from "../offers/ensure-default-offer";
import { makeFields } from "./make-fields";

/** What a template needs of a shop: made where it is missing, so that only what the merchant alone can know is left to put in. */
export async function gatherFilling(db: Db, shopId: number, template: TouchpointTemplate, now: Date): Promise<TemplateFilling> {
  const { primaryLocale, locales: others, timezone, currency } = await db.shop.findUniqueOrThrow({ where: { id: shopId } });
  const prizes: Record<string, string> = {};
  for (const [slice, prize] of Object.entries(template.prizes ?? {})) {
    const made = await createOffer(db, { id: shopId, currency }, prize, now);
    if (!made.ok) throw new Error(`The prize of ${slice} was not made: ${JSON.stringify(made.fields)}`);
    prizes[slice] = made.id;
  }
  return inTransaction(db, async (tx) => ({
    offerId: template.needsOffer ? await ensureDefaultOffer(tx, shopId, now) : null,
    prizes,
    fieldKeys: await makeFields(tx, shopId, template.fields ?? [], now),
    goalCents: startingGoal(currency),
    locales: [primaryLocale, ...(Array.isArray(others) ? others.filter((locale) => typeof locale === "string") : [])],
    ...(template.season && { schedule: nextSeason(template.season, now, timezone) }),
  }));
}
