import { randomBytes } from "node:crypto";
import type { Clock } from "../clock";
import type { Store } from "../store/store";

const hour = 3_600_000;
const refreshLifetimeMs = 90 * 24 * hour;
const onlineLifetimeMs = 24 * hour;

export interface OfflineTokens {
  accessToken: string;
  /** Seconds; both null when the token does not expire. */
  expiresIn: number | null;
  refreshToken: string | null;
  refreshTokenExpiresIn: number | null;
}

/** Issues and checks the tokens that the app holds. Lifetimes follow the local shop's clock. */
export interface AccessTokens {
  issueOffline(shop: string, expiring: boolean): OfflineTokens;
  issueOnline(shop: string): { accessToken: string; expiresIn: number };
  /**
   * New tokens for a refresh token. As at Shopify, the refresh token that was used stays good until its replacement is
   * used, so that an answer that was lost on the way can be asked for again.
   */
  refresh(shop: string, refreshToken: string): OfflineTokens | null;
  isValid(shop: string, accessToken: string): boolean;
  /** Access tokens stop working at once; refresh tokens stay. */
  expireAll(shop?: string): void;
  /** What uninstalling does. */
  voidAll(shop: string): void;
}

/** Makes the keeper of tokens over the local shop's store. */
export function makeAccessTokens(store: Store, clock: Clock): AccessTokens {
  const put = (shop: string, kind: "offline" | "online" | "refresh", lifetimeMs: number | null): string => {
    const prefix = { offline: "shpat", online: "shpua", refresh: "shprt" }[kind];
    const token = `${prefix}_${randomBytes(16).toString("hex")}`;
    const expiresAt = lifetimeMs === null ? null : new Date(clock.now().getTime() + lifetimeMs).toISOString();
    store.tokens.put({ token, shop, kind, expiresAt });
    return token;
  };
  const alive = (expiresAt: string | null): boolean => expiresAt === null || Date.parse(expiresAt) > clock.now().getTime();
  const issueExpiring = (shop: string): OfflineTokens & { refreshToken: string } => ({
    accessToken: put(shop, "offline", hour),
    expiresIn: hour / 1000,
    refreshToken: put(shop, "refresh", refreshLifetimeMs),
    refreshTokenExpiresIn: refreshLifetimeMs / 1000,
  });
  const forgetDead = (shop: string): void => {
    for (const token of store.tokens.filter(shop, (record) => !alive(record.expiresAt))) store.tokens.delete(shop, token.token);
  };
  return {
    issueOffline(shop, expiring) {
      forgetDead(shop);
      if (expiring) return issueExpiring(shop);
      return { accessToken: put(shop, "offline", null), expiresIn: null, refreshToken: null, refreshTokenExpiresIn: null };
    },
    issueOnline: (shop) => ({ accessToken: put(shop, "online", onlineLifetimeMs), expiresIn: onlineLifetimeMs / 1000 - 1 }),
    refresh(shop, refreshToken) {
      const used = store.tokens.get(shop, refreshToken);
      if (used?.kind !== "refresh" || !alive(used.expiresAt)) return null;
      const predecessor = store.setting(predecessorName(refreshToken));
      if (predecessor) store.tokens.delete(shop, predecessor);
      const issued = issueExpiring(shop);
      store.setSetting(predecessorName(issued.refreshToken), refreshToken);
      return issued;
    },
    isValid(shop, accessToken) {
      const record = store.tokens.get(shop, accessToken);
      return record !== undefined && record.kind !== "refresh" && alive(record.expiresAt) && store.shop(shop)?.installed === true;
    },
    expireAll(shop) {
      for (const record of store.tokens.all(shop)) if (record.kind !== "refresh") store.tokens.delete(record.shop, record.token);
    },
    voidAll(shop) {
      for (const record of store.tokens.all(shop)) store.tokens.delete(shop, record.token);
    },
  };
}

const predecessorName = (refreshToken: string): string => `refresh-token-before:${refreshToken}`;
