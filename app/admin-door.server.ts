import { authenticate } from "./shopify.server";
import { app } from "./wiring.server";

export interface AdminDoor {
  shop: {
    id: number;
    domain: string;
    name: string;
    email: string | null;
    currency: string;
    timezone: string;
    primaryLocale: string;
    locales: string[];
    storefrontUrl: string | null;
  };
  /** The merchant's own language, from the admin. */
  locale: string;
  now: Date;
}

/**
 * Lets a merchant in: every admin route opens with it. What it returns names the shop of every later query.
 *
 * @throws Response (redirect, 401, 410) when the request is not a merchant's
 */
export async function openAdmin(request: Request): Promise<AdminDoor> {
  const { session } = await authenticate.admin(request);
  const row = await app.db.shop.findUniqueOrThrow({ where: { domain: session.shop } });
  const asked = new URL(request.url).searchParams.get("locale") ?? request.headers.get("accept-language")?.split(",")[0];
  return {
    shop: {
      id: row.id,
      domain: row.domain,
      name: row.name,
      email: row.email,
      currency: row.currency,
      timezone: row.timezone,
      primaryLocale: row.primaryLocale,
      locales: Array.isArray(row.locales) ? row.locales.map(String) : [row.primaryLocale],
      storefrontUrl: row.storefrontUrl,
    },
    locale: asked ?? "en",
    now: app.now(),
  };
}
