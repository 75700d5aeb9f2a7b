import { v7 as uuidv7 } from "uuid";
import { nextName } from "~/domain/shared/next-name";
import type { Outcome } from "~/domain/shared/outcome";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import { pickText } from "~/domain/touchpoints/pick-text";
import { fillTemplate } from "~/domain/touchpoints/templates/fill-template";
import { touchpointTemplates } from "~/domain/touchpoints/templates/touchpoint-templates";
import type { Prisma } from "~/generated/prisma/client";
import type { Db } from "../db";
import { inTransaction } from "../in-transaction";
import { gatherFilling } from "./gather-filling";

/**
 * Makes a draft from a template, or an empty one (`templateId` null). What the template needs comes with it: the shop's default offer,
 * prizes, custom fields, the dates of its season.
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
  const draft = template ? fillTemplate(template, await gatherFilling(db, shopId, template, now)) : blankTouchpoint;
  await inTransaction(db, async (tx) => {
    // Behind all others: what is new does not push aside what the merchant has put in order.
    const { _min: last } = await tx.touchpoint.aggregate({ where: { shopId }, _min: { priority: true } });
    const named = template ? (pickText(template.name, locale, "en") ?? template.id) : "";
    const taken = (await tx.touchpoint.findMany({ where: { shopId }, select: { name: true } })).map(({ name }) => name);
    // The same template again is told apart where touchpoints are chosen by their names.
    const name = taken.includes(named) ? nextName(named, taken) : named;
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
