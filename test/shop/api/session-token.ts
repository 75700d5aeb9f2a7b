import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import { z } from "zod";

const claims = z.object({ iss: z.string(), dest: z.string(), aud: z.string(), sub: z.string(), exp: z.number(), nbf: z.number() });

export type SessionTokenClaims = z.infer<typeof claims>;

export interface AppCredentials {
  apiKey: string;
  apiSecret: string;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const sign = (text: string, secret: string): Buffer => createHmac("sha256", secret).update(text).digest();

/** The id token with which Shopify's admin introduces a staff member to the app: a JWT of one minute, signed with the app's secret. */
export function makeSessionToken(shop: string, credentials: AppCredentials, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const text = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({
    iss: `https://${shop}/admin`,
    dest: `https://${shop}`,
    aud: credentials.apiKey,
    sub: "42",
    exp: seconds + 60,
    nbf: seconds - 5,
    iat: seconds - 5,
    jti: randomUUID(),
    sid: randomUUID(),
  })}`;
  return `${text}.${sign(text, credentials.apiSecret).toString("base64url")}`;
}

/** The claims of a valid session token; null when it is forged, expired or meant for another app. */
export function readSessionToken(token: string, credentials: AppCredentials, now: Date): SessionTokenClaims | null {
  const [header, payload, signature] = token.split(".");
  if (!header || !payload || !signature) return null;
  const given = Buffer.from(signature, "base64url");
  const wanted = sign(`${header}.${payload}`, credentials.apiSecret);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  try {
    const read = claims.parse(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
    return read.aud === credentials.apiKey && read.exp * 1000 > now.getTime() ? read : null;
  } catch {
    return null;
  }
}
