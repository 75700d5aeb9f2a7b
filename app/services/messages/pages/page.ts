import { createHash } from "node:crypto";
import { mailColors } from "~/domain/messages/mail-colors";
import type { ShopSettings } from "~/domain/shops/settings";
import { Html, html } from "./html";
import { pageStyle } from "./page-style";

export interface PageShop {
  name: string;
  /** Where the shop's name leads. */
  url: string;
  settings: ShopSettings;
}

/** A finished page: whoever answers a request adds nothing to it. */
export interface Page {
  status: number;
  body: string;
  headers: Record<string, string>;
}

/**
 * A page of the shop for one shopper: its colours and logo, no other script than the one given, never stored, never in a search engine.
 *
 * @param shop null where we do not say whose page this is
 */
export function page(given: {
  status?: number;
  locale: string;
  title: string;
  shop: PageShop | null;
  content: Html;
  script?: string;
}): Page {
  const { status = 200, locale, title, shop, content, script } = given;
  const style = pageStyle(shop ? mailColors(shop.settings.brand) : null, shop?.settings.brand.cornerRadiusPx ?? 4);
  const logo = shop?.settings.brand.logoUrl;
  const body = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}${shop && ` · ${shop.name}`}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
${shop && html`<a class="brand" href="${shop.url}">${logo ? html`<img src="${logo}" alt="${shop.name}" height="40">` : shop.name}</a>`}
${content}
</main>
${script ? html`<script>${new Html(script)}</script>` : null}
</body>
</html>
`;
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": policy(style, script),
  };
  return { status, body: body.source, headers };
}

/** Only our own style and script run, named by their hashes: a name that got through as HTML would still do nothing. */
function policy(style: string, script: string | undefined): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    script ? `script-src '${hashOf(script)}'` : "script-src 'none'",
    "img-src https: http: data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function hashOf(source: string): string {
  return `sha256-${createHash("sha256").update(source).digest("base64")}`;
}
