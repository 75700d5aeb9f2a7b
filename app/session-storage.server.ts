import { Session } from "@shopify/shopify-api";
import type { SessionStorage } from "@shopify/shopify-app-session-storage";
import type { TextSealer } from "./adapters/sealing/text-sealer";
import type { PrismaClient, Session as SessionRow } from "./generated/prisma/client";

/** Shopify's session ids hold the shop: `offline_<domain>` and `<domain>_<user>`. */
function shopOf(id: string): string {
  return id.startsWith("offline_") ? id.slice("offline_".length) : id.slice(0, id.lastIndexOf("_"));
}

/** Sessions in our own tables: keyed by shop, tokens encrypted. */
export function sessionStorage(db: PrismaClient, sealer: TextSealer, now: () => Date): SessionStorage {
  const shopIdOf = async (domain: string): Promise<number | null> =>
    (await db.shop.findUnique({ where: { domain }, select: { id: true } }))?.id ?? null;

  /** A page's loaders run at once, so the first visit of a shop may come here several times. */
  const enterShop = async (domain: string): Promise<number> => {
    const at = now();
    const name = domain.replace(".myshopify.com", "");
    const shop = { domain, name, publicKey: crypto.randomUUID(), createdAt: at, updatedAt: at };
    await db.shop.createMany({ data: [shop], skipDuplicates: true });
    return (await db.shop.findUniqueOrThrow({ where: { domain }, select: { id: true } })).id;
  };

  const toSession = (row: SessionRow, shop: string): Session => {
    const user = row.associatedUser as Session["onlineAccessInfo"] | null;
    return new Session({
      id: row.id,
      shop,
      state: row.state,
      isOnline: row.isOnline,
      scope: row.scope ?? undefined,
      expires: row.expires ?? undefined,
      accessToken: sealer.open(row.accessToken),
      refreshToken: row.refreshToken ? sealer.open(row.refreshToken) : undefined,
      refreshTokenExpires: row.refreshTokenExpires ?? undefined,
      ...(user ? { onlineAccessInfo: user } : {}),
    });
  };

  return {
    async storeSession(session) {
      const shopId = (await shopIdOf(session.shop)) ?? (await enterShop(session.shop));
      const row = {
        state: session.state,
        isOnline: session.isOnline,
        scope: session.scope ?? null,
        expires: session.expires ?? null,
        accessToken: sealer.seal(session.accessToken ?? ""),
        refreshToken: session.refreshToken ? sealer.seal(session.refreshToken) : null,
        refreshTokenExpires: session.refreshTokenExpires ?? null,
        associatedUser: session.onlineAccessInfo ? JSON.parse(JSON.stringify(session.onlineAccessInfo)) : undefined,
      };
      await db.session.upsert({
        where: { shopId_id: { shopId, id: session.id } },
        update: row,
        create: { shopId, id: session.id, ...row },
      });
      return true;
    },
    async loadSession(id) {
      const shop = shopOf(id);
      const shopId = await shopIdOf(shop);
      const row = shopId && (await db.session.findUnique({ where: { shopId_id: { shopId, id } } }));
      return row ? toSession(row, shop) : undefined;
    },
    async deleteSession(id) {
      const shopId = await shopIdOf(shopOf(id));
      if (shopId) await db.session.deleteMany({ where: { shopId, id } });
      return true;
    },
    async deleteSessions(ids) {
      for (const id of ids) await this.deleteSession(id);
      return true;
    },
    async findSessionsByShop(shop) {
      const shopId = await shopIdOf(shop);
      const rows = shopId ? await db.session.findMany({ where: { shopId }, take: 100 }) : [];
      return rows.map((row) => toSession(row, shop));
    },
  };
}
