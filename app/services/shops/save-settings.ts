import type { ShopSettings } from "~/domain/shops/settings";
import { parseSettings, settingsSchema } from "~/domain/shops/settings.schema";
import type { Db } from "../db";
import { enqueue } from "../jobs/enqueue";

export type SaveSettingsResult =
  | { ok: true; value: ShopSettings }
  /** `fields`: path (`sender.replyTo`) → message key. */
  | { ok: false; reason: "invalid"; fields: Record<string, string> };

/**
 * Saves the shop's settings and hands the storefront what it shows of them. A changed consent text gets the next version:
 * every consent keeps the version that the shopper saw.
 */
export async function saveSettings(db: Db, shopId: number, input: unknown, now: Date): Promise<SaveSettingsResult> {
  const parsed = settingsSchema.safeParse(input);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => [issue.path.join("."), issue.message] as const);
    return { ok: false, reason: "invalid", fields: Object.fromEntries(fields) };
  }
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ settings: unknown }[]>`select settings from shops where id = ${shopId} for update`;
    const before = parseSettings(rows[0]?.settings).consent;
    const next = parsed.data;
    const textChanged = canonical(before.text) !== canonical(next.consent.text);
    const settings = { ...next, consent: { ...next.consent, version: before.version + (textChanged ? 1 : 0) } };
    await tx.shop.update({ where: { id: shopId }, data: { settings, updatedAt: now } });
    await enqueue(tx, "snapshot.push", { shopId }, { runAt: now, key: `snapshot:${shopId}` });
    return { ok: true, value: settings };
  });
}

/** The texts in a form that does not depend on the order of the languages. */
function canonical(texts: Record<string, string>): string {
  return JSON.stringify(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
