import type { CustomField } from "~/domain/profiles/custom-field";
import { customFieldSchema } from "~/domain/profiles/custom-field.schema";
import type { Tx } from "../../db";

/** All custom fields of a shop, archived ones too, in the merchant's order. */
export async function listCustomFields(tx: Tx, shopId: number): Promise<CustomField[]> {
  const rows = await tx.customField.findMany({ where: { shopId }, orderBy: [{ position: "asc" }, { createdAt: "asc" }, { key: "asc" }] });
  return rows.flatMap((row) => {
    const parsed = customFieldSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}
