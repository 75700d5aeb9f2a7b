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
      // A page's loaders run side by side, and the first page of a new shop makes a session in each of them.
      const name = session.shop.replace(".myshopify.com", "");
      const made = { domain: session.shop, publicKey: crypto.randomUUID(), name, createdAt: now(), updatedAt: now() };
      await db.shop.createMany({ data: made, skipDuplicates: true });
      const shop = await db.shop.findUniqueOrThrow({ where: { domain: session.shop }, select: { id: true } });
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
      await db.session.createMany({ data: { shopId: shop.id, id: session.id, ...row }, skipDuplicates: true });
      await db.session.updateMany({ where: { shopId: shop.id, id: session.id }, data: row });
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
