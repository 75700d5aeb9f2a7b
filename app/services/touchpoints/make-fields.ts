import type { TemplateField } from "~/domain/touchpoints/templates/template";
import type { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../db";

/** Tries so many names for a field whose own name stands for something else. */
const mostNames = 20;

/**
 * Makes the custom fields of a template that the shop does not have. One it has is taken as it is, and taken out of the archive; a name
 * that stands for another kind of answer is left alone and the template's gets a number (`birthday_2`).
 *
 * @returns key in the shop by key in the template
 */
export async function makeFields(tx: Tx, shopId: number, fields: TemplateField[], now: Date): Promise<Record<string, string>> {
  const keys: Record<string, string> = {};
  const count = await tx.customField.count({ where: { shopId } });
  for (const [index, { key, label, type, options }] of fields.entries()) {
    for (let number = 1; number <= mostNames && !keys[key]; number++) {
      const name = number === 1 ? key : `${key}_${String(number)}`;
      const said = { label, options: options as unknown as Prisma.InputJsonValue };
      const times = { createdAt: now, updatedAt: now };
      await tx.customField.createMany({
        data: { shopId, key: name, type, position: count + index, ...said, ...times },
        skipDuplicates: true,
      });
      const { count: usable } = await tx.customField.updateMany({
        where: { shopId, key: name, type },
        data: { archived: false },
      });
      if (usable > 0) keys[key] = name;
    }
  }
  return keys;
}
