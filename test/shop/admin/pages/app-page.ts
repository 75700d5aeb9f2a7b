import { createHmac, randomBytes } from "node:crypto";
import { makeSessionToken } from "../../api/session-token";
import type { ShopPage } from "../admin-world";
import { Html, html } from "../html";
import { layout } from "../layout";

const shopifysOwn = ["embedded", "hmac", "host", "id_token", "locale", "session", "shop", "timestamp"];

/** The page that frames the app, as Shopify's admin does: signed parameters, a fresh id token, and App Bridge's other half. */
export function appPage(page: ShopPage, appPath: string): string {
  const { world, shop, url } = page;
  const base = `/store/${shop.handle}/apps/${world.config.handle}`;
  const config = {
    shop: shop.domain,
    handle: shop.handle,
    appOrigin: world.origins.app,
    base,
    frameSrc: `${world.origins.app}${appPath || "/"}?${frameQuery(page)}`,
    currency: shop.currency,
  };
  return layout(page, {
    title: world.config.name,
    section: "app",
    bare: true,
    content: html`<div class="app-head"><div id="app-title" class="app-title" data-app-name="${world.config.name}"><h1>${world.config.name}</h1></div>
        <div class="actions"><div id="app-actions" class="actions"></div>
          <details class="menu end"><summary class="button quiet" aria-label="About this app">⋯</summary><div>
            <a href="${base}${url.search}">Reload app</a>
            <form method="post" action="/store/${shop.handle}/settings/apps/uninstall" data-ask="Uninstall ${world.config.name}?" data-ask-text="The app loses its access to ${shop.name} at once and is told so. Its embeds and pixel are switched off." data-ask-yes="Uninstall"><button class="critical-text">Uninstall</button></form>
          </div></details></div></div>
      <div class="loading-line" role="presentation"></div>
      <iframe id="app-frame" name="app-iframe" title="${world.config.name}" sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads" allow="clipboard-write"></iframe>
      <script type="application/json" id="shell-config">${new Html(JSON.stringify(config).replace(/</g, "\\u003c"))}</script>`,
  });
}

function frameQuery({ world, shop, url }: ShopPage): URLSearchParams {
  const query = new URLSearchParams(url.searchParams);
  for (const name of shopifysOwn) query.delete(name);
  // For tests of the app's bounce page: an address that lacks the token.
  const withoutToken = query.has("local-shop-no-token");
  query.delete("local-shop-no-token");
  const now = world.clock.now();
  query.set("embedded", "1");
  query.set("host", Buffer.from(`admin.shopify.com/store/${shop.handle}`).toString("base64").replace(/=+$/, ""));
  if (!withoutToken) query.set("id_token", makeSessionToken(shop.domain, world.credentials, now));
  // The merchant's own language; here they read the one of their shop.
  query.set("locale", shop.primaryLocale);
  query.set("session", randomBytes(32).toString("hex"));
  query.set("shop", shop.domain);
  query.set("timestamp", String(Math.floor(now.getTime() / 1000)));
  const message = [...new Set(query.keys())]
    .sort()
    .map((key) => `${key}=${query.getAll(key).join(",")}`)
    .join("&");
  query.set("hmac", createHmac("sha256", world.credentials.apiSecret).update(message).digest("hex"));
  return query;
}
