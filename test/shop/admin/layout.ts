import type { ShopPage } from "./admin-world";
import { Html, html } from "./html";
import { type Icon, icon } from "./icons";

type Section = "home" | "orders" | "products" | "customers" | "discounts" | "app" | "theme" | "panel";

/** A whole page of the admin: top bar, navigation, content. */
export function layout(
  page: ShopPage,
  options: { title: string; section: Section; content: Html; bare?: boolean; appTitle?: boolean },
): string {
  const { world, shop } = page;
  const base = `/store/${shop.handle}`;
  const entry = (name: Section, path: string, label: string, picture: Icon): Html =>
    html`<li><a href="${path}" ${name === options.section ? new Html('aria-current="page"') : null}>${icon(picture)}<span>${label}</span></a></li>`;
  const outside = (href: string, label: string, picture: Icon): Html =>
    html`<li><a href="${href}" target="_blank" rel="noopener">${icon(picture)}<span>${label}</span></a></li>`;
  const shops = world.store.shops.all();
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${options.title} · ${shop.name}</title>
<link rel="icon" href="/assets/icon.svg"><link rel="stylesheet" href="/assets/admin.css">
</head>
<body class="${options.bare ? "bare starting" : ""}">
<a class="skip" href="#content">Skip to content</a>
<header class="topbar">
  <button type="button" id="nav-toggle" class="nav-toggle" aria-label="Menu" aria-expanded="false" aria-controls="nav">${icon("menu")}</button>
  <a class="brand" href="${base}">Local shop</a>
  <div id="save-bar" class="save-bar" role="region" aria-label="Unsaved changes" hidden></div>
  <details class="shop-switch menu"><summary>${shop.name}</summary><div>
    ${shops.map((one) => html`<a href="/store/${one.handle}" ${one.handle === shop.handle ? new Html('aria-current="true"') : null}>${one.name}<small>${one.domain}</small></a>`)}
  </div></details>
</header>
<nav id="nav" aria-label="Main"><ul>
  ${entry("home", base, "Home", "home")}
  ${entry("orders", `${base}/orders`, "Orders", "orders")}
  ${entry("products", `${base}/products`, "Products", "products")}
  ${entry("customers", `${base}/customers`, "Customers", "customers")}
  ${entry("discounts", `${base}/discounts`, "Discounts", "discounts")}
</ul>
<h2>Apps</h2>
<ul>
  <li>${html`<a href="${base}/apps/${world.config.handle}" ${options.section === "app" ? new Html('class="open"') : null}>${icon("app")}<span>${world.config.name}</span></a>`}
    <ul id="app-nav"></ul></li>
</ul>
<h2>Sales channel</h2>
<ul>
  ${outside(world.origins.storefront(shop.handle), "Storefront", "store")}
  ${entry("theme", `${base}/themes/current/editor?context=apps`, "Theme editor", "theme")}
</ul>
<h2>Local shop</h2>
<ul>
  ${outside(world.origins.inbox, "Inboxes", "inbox")}
  ${entry("panel", "/panel", "Panel", "panel")}
</ul></nav>
<main id="content">${options.content}</main>
<div id="toasts" class="toasts" aria-live="polite"></div>
<script src="/assets/shell.js" defer></script>
</body></html>`.text;
}
