import type { ShopPage } from "../admin-world";
import { html } from "../html";
import { layout } from "../layout";

/** For the parts of Shopify's admin that the local shop does not have. */
export function notFoundPage(page: ShopPage): string {
  return layout(page, {
    title: "Not found",
    section: "home",
    content: html`<div class="page"><div class="card"><h1>The local shop has no such page</h1>
      <p class="muted">${page.url.pathname} exists in Shopify’s admin at most. <a href="/store/${page.shop.handle}">Go to the home page</a>.</p></div></div>`,
  });
}
