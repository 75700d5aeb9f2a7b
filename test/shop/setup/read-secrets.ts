import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What nobody but Shopify and the app know, and the app alone. */
export interface ShopSecrets {
  shopifyApiSecret: string;
  appSecret: string;
}

/** The secrets of a local shop: made at its first start, kept as long as its data, since tokens and links depend on them. */
export function readSecrets(dataDir: string): ShopSecrets {
  const file = join(dataDir, "secrets.json");
  if (!existsSync(file)) {
    const random = () => randomBytes(24).toString("hex");
    writeFileSync(file, JSON.stringify({ shopifyApiSecret: random(), appSecret: random() }), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, "utf8")) as ShopSecrets;
}
