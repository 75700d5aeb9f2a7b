import { createHmac, timingSafeEqual } from "node:crypto";

/** What a link carries. `p` names its purpose, so that a token of one page is void on another. */
export type LinkPayload = Record<string, string | number>;

export interface LinkSigner {
  /** URL-safe text: letters, digits, `-`, `_` and one `.`. The payload is readable, not secret. */
  sign(payload: LinkPayload): string;
  /** Null for anything that this secret did not sign. */
  verify(token: string): LinkPayload | null;
}

/** 128 bits: short enough for a link, far beyond guessing. */
const signatureBytes = 16;
const longestToken = 1000;

/** Signs the links in messages with HMAC-SHA256. Links hold for as long as the secret stays the same. */
export function linkSigner(secret: string): LinkSigner {
  const signatureOf = (body: string): Buffer => createHmac("sha256", secret).update(`link:${body}`).digest().subarray(0, signatureBytes);

  return {
    sign(payload) {
      const body = Buffer.from(JSON.stringify(payload)).toString("base64url");
      return `${body}.${signatureOf(body).toString("base64url")}`;
    },
    verify(token) {
      const dot = token.indexOf(".");
      if (dot < 1 || token.length > longestToken) return null;
      const body = token.slice(0, dot);
      const given = Buffer.from(token.slice(dot + 1), "base64url");
      // A second spelling of the same bytes is not the token that was signed.
      if (given.length !== signatureBytes || given.toString("base64url") !== token.slice(dot + 1)) return null;
      if (!timingSafeEqual(given, signatureOf(body))) return null;
      return JSON.parse(Buffer.from(body, "base64url").toString("utf8")) as LinkPayload;
    },
  };
}
