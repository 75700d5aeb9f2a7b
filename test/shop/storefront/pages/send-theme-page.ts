import { randomBytes } from "node:crypto";
import type { Call } from "../http/call";
import { send } from "../http/respond";
import type { StorefrontModes } from "../modes";
import { appMark } from "../render/render-app-block";

/** Gives the page's inline scripts and styles a nonce, but none to what the app has put there. */
function withNonce(page: string, nonce: string): string {
  return page
    .split(appMark.start)
    .map((part, at) => {
      const end = at === 0 ? 0 : part.indexOf(appMark.end);
      const own = at === 0 ? "" : appMark.start + part.slice(0, end);
      return own + part.slice(end).replace(/<(script|style)(?=[\s>])(?![^>]*\bsrc=)/g, `<$1 nonce="${nonce}"`);
    })
    .join("");
}

const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
  ].join("; ");

/** Sends a page of the theme, under a strict content security policy where the shop is in that state. */
export function sendThemePage(call: Call, status: number, page: string, modes: Readonly<StorefrontModes>): true {
  const headers = { "content-type": "text/html; charset=utf-8" };
  if (!modes.csp) return send(call, status, page, headers);
  const nonce = randomBytes(16).toString("base64url");
  return send(call, status, withNonce(page, nonce), { ...headers, "content-security-policy": policy(nonce) });
}
