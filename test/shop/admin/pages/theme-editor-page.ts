import type { ShopPage } from "../admin-world";
import { html } from "../html";

/**
 * The theme editor: the app's embeds as switches beside the storefront. `activateAppId=<key>/<block>` in the address switches
 * a block on, unsaved, as Shopify's deep link does.
 */
export function themeEditorPage({ world, shop, url }: ShopPage): string {
  const activated = url.searchParams.get("activateAppId")?.split("/").at(-1);
  const embeds = world.extension().blocks.filter(({ target }) => target !== "section");
  const template = url.searchParams.get("template") ?? "index";
  const product = world.store.products.find(shop.domain, ({ status }) => status === "ACTIVE");
  const path = template.startsWith("product") && product ? `/products/${product.handle}` : template.startsWith("cart") ? "/cart" : "/";
  const isOn = (handle: string): boolean => activated === handle || shop.embeds[handle]?.enabled === true;
  const changed = embeds.some(({ handle }) => handle === activated && !shop.embeds[handle]?.enabled);
  const back = `/store/${shop.handle}`;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Theme editor · ${shop.name}</title><link rel="icon" href="/assets/icon.svg"><link rel="stylesheet" href="/assets/admin.css"></head>
<body class="editor">
<header class="topbar"><a id="theme-exit" class="brand" href="${back}">‹ Exit</a><strong>Marl</strong>
  <div class="segments" role="group" aria-label="Preview width"><button type="button" data-preview-width="" aria-pressed="true">Desktop</button><button type="button" data-preview-width="390px" aria-pressed="false">Phone</button></div>
  <span id="theme-status" role="status">${changed ? "Unsaved changes" : ""}</span>
  <button class="button light" type="submit" form="theme-form" ${changed ? null : html`disabled`}>Save</button></header>
<form id="theme-form" class="editor-side" method="post" action="/store/${shop.handle}/themes/current/embeds">
  <h1>App embeds</h1>
  ${embeds.map(
    ({ handle, name }) => html`<label class="switch-row"><span><strong>${name}</strong><small>${world.config.name}</small></span>
      <input type="checkbox" role="switch" name="embed" value="${handle}" ${isOn(handle) ? html`checked` : null}></label>`,
  )}
  ${embeds.length === 0 ? html`<p class="muted">No app has brought an embed to this theme.</p>` : null}
  <p class="muted">App embeds are added to every page of the theme. Changes show on the storefront after saving.</p>
</form>
<iframe id="theme-preview" class="editor-preview" title="Storefront" src="${world.origins.storefront(shop.handle)}${path}"></iframe>
<script src="/assets/shell.js" defer></script></body></html>`.text;
}
