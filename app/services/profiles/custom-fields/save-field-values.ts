import { addFields } from "~/domain/profiles/add-fields";
import type { FieldValue } from "~/domain/touchpoints/known-shopper";
import type { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../../db";
import { markKnownShoppers } from "../../touchpoints/known/mark-known-shoppers";
import { fieldsOf, fieldTimes } from "../fields-of";

/**
 * Adds answers to custom fields to a profile; one that comes in late never overwrites a newer one.
 *
 * @param values checked by `domain/profiles/check-field-value.ts`
 * @param at when they were given
 */
export async function saveFieldValues(
  tx: Tx,
  { shopId, profileId, values, at }: { shopId: number; profileId: string; values: Record<string, FieldValue>; at: Date },
  now: Date,
): Promise<void> {
  if (Object.keys(values).length === 0) return;
  await tx.$queryRaw`select 1 from profiles where shop_id = ${shopId} and id = ${profileId}::uuid for update`;
  const row = await tx.profile.findUniqueOrThrow({
    where: { shopId_id: { shopId, id: profileId } },
    select: { customFields: true, factTimes: true },
  });
  const added = addFields(fieldsOf(row), values, at);
  const customFields: Prisma.InputJsonObject = added.fields;
  const factTimes: Prisma.InputJsonObject = { ...(row.factTimes as Record<string, string>), ...fieldTimes(added) };
  await tx.profile.updateMany({ where: { shopId, id: profileId }, data: { customFields, factTimes, updatedAt: now } });
  await markKnownShoppers(tx, shopId, [profileId], now);
}
