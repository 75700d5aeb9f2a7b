import type { Platform } from "~/domain/shared/platform";
import type { Db } from "../db";
import { updateSetup } from "./update-setup";

interface Deps {
  db: Db;
  platformFor: (shopId: number) => Promise<Platform>;
}

export interface EmbedStatus {
  /** Null while it could not be found out yet. */
  enabled: boolean | null;
  checkedAt: string | null;
}

/** Whether the app embed is on in the published theme, freshly asked; what was known before, when the platform does not answer. */
export async function checkEmbed({ db, platformFor }: Deps, shopId: number, now: Date): Promise<EmbedStatus> {
  const outcome = await (await platformFor(shopId)).embedStatus();
  if (outcome.ok) {
    const embed = { enabled: outcome.value.enabled, checkedAt: now.toISOString() };
    await db.$transaction((tx) => updateSetup(tx, shopId, (setup) => ({ ...setup, embed })));
    return embed;
  }
  const shop = await db.shop.findUniqueOrThrow({ where: { id: shopId }, select: { setup: true } });
  const { embed } = shop.setup as { embed?: { enabled: boolean; checkedAt: string } };
  return embed ?? { enabled: null, checkedAt: null };
}
