import { v7 as uuidv7 } from "uuid";
import type { Outcome } from "~/domain/shared/outcome";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import { pickText } from "~/domain/touchpoints/pick-text";
import { touchpointTemplates } from "~/domain/touchpoints/templates/touchpoint-templates";
import type { Prisma } from "~/generated/prisma/client";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { ensureDefaultOffer } from "../offers/ensure-default-offer";

/**
 * Makes a draft from a template, or an empty one (`templateId` null). A template that gives a code comes with the shop's default offer.
 */
export async function createTouchpoint(
  db: Db,
  shopId: number,
  { templateId, locale = "en" }: { templateId: string | null; locale?: string },
  now: Date,
): Promise<Outcome<{ id: string }, "unknown-template">> {
  const template = touchpointTemplates.find(({ id }) => id === templateId);
  if (templateId !== null && !template) {
    return { ok: false, reason: "unknown-template", message: `There is no template "${templateId.slice(0, 60)}".` };
  }
  const id = uuidv7({ msecs: now.getTime() });
  await inTransaction(db, async (tx) => {
    const offerId = template?.needsOffer ? await ensureDefaultOffer(tx, shopId, now) : null;
    const draft = { ...(template?.touchpoint ?? blankTouchpoint), offerId };
    // Behind all others: what is new does not push aside what the merchant has put in order.
    const { _min: last } = await tx.touchpoint.aggregate({ where: { shopId }, _min: { priority: true } });
    const name = template ? (pickText(template.name, locale, "en") ?? template.id) : "";
    await tx.touchpoint.create({
      data: {
        shopId,
        id,
        name,
        template: templateId,
        status: "draft",
        draft: draft as unknown as Prisma.InputJsonValue,
        priority: (last.priority ?? 1) - 1,
        createdAt: now,
        updatedAt: now,
      },
    });
  });
  return { ok: true, value: { id } };
}
