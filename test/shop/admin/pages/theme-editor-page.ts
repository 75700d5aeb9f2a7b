import { themeTemplate } from "../../storefront/render/theme-templates";
import type { ShopPage } from "../admin-world";
import { type Html, html } from "../html";
import { placedBlocks, sectionsForApps } from "../theme-blocks";
import { settingFields } from "./setting-fields";

const templates: Readonly<Record<string, string>> = {
  index: "Home page",
  product: "Products",
  collection: "Collections",
  cart: "Cart",
  page: "Pages",
  search: "Search",
};

/** Where the preview begins for a template. */
function previewPath({ world, shop }: ShopPage, template: string): string {
  const product = world.store.products.find(shop.domain, ({ status }) => status === "ACTIVE");
  const collection = world.store.collections.all(shop.domain)[0];
  const paths: Record<string, string> = {
    product: `/products/${product?.handle ?? ""}`,
    collection: `/collections/${collection?.handle ?? "all"}`,
    cart: "/cart",
    page: "/pages/contact",
    search: "/search",
  };
  return paths[template] ?? "/";
}

function embedFields({ world, shop, url }: ShopPage, activated: string | undefined): Html {
  const embeds = world.extension().blocks.filter(({ target }) => target !== "section");
  return html`<h2>App embeds</h2>
  ${embeds.map(({ handle, name, settings = [] }) => {
    const isOn = activated === handle || shop.embeds[handle]?.enabled === true;
    const fields = settingFields(settings, shop.embeds[handle]?.settings ?? {}, `embed:${handle}`);
    return html`<label class="switch-row"><span><strong>${name}</strong><small>${world.config.name}</small></span>
      <input type="checkbox" role="switch" name="embed" value="${handle}" ${isOn ? html`checked` : null}></label>
      ${settings.some(({ id }) => id) ? html`<div class="settings">${fields}</div>` : null}`;
  })}
  ${embeds.length === 0 ? html`<p class="muted">No app has brought an embed to this theme.</p>` : null}
  <p class="muted">App embeds are added to every page of the theme. ${url.searchParams.has("saved") ? "" : "Changes show on the storefront after saving."}</p>`;
}

function blockFields({ world, shop, url }: ShopPage, template: string, adding: string | undefined): Html {
  const known = world.extension().blocks.filter(({ target }) => target === "section");
  const data = themeTemplate(shop, template);
  const definition = (handle: string) => known.find((block) => block.handle === handle);
  const card = (id: string, handle: string, where: string, settings: Record<string, unknown>, fields: Html): Html =>
    html`<fieldset class="placed"><legend>${definition(handle)?.name ?? handle}</legend>${fields}<small>${where}</small>
      ${settingFields(definition(handle)?.settings ?? [], settings, `block:${id}`)}
      <button type="button" class="button" data-remove-block>Remove block</button></fieldset>`;
  const placed = placedBlocks(data).map(({ id, handle, section, settings }) =>
    card(id, handle, placeName(section), settings, html`<input type="hidden" name="block" value="${id}">`),
  );
  const target = url.searchParams.get("target") ?? "mainSection";
  const added = adding && definition(adding);
  const fresh = added
    ? card(
        "new",
        added.handle,
        "Not saved yet",
        {},
        html`<input type="hidden" name="new-block" value="${added.handle}"><input type="hidden" name="new-target" value="${target}">`,
      )
    : null;
  const link = (handle: string, to: string): string =>
    `?${new URLSearchParams({ template, addAppBlockId: `${world.credentials.apiKey}/${handle}`, target: to })}`;
  const fits = known.filter(({ templates: only }) => !only || only.includes(template));
  const places = [...(sectionsForApps(data).includes("main") ? [["mainSection", "Main section"]] : []), ["newAppsSection", "New section"]];
  return html`<h2>App blocks</h2>
  ${adding && !added ? html`<p class="notice">The app has no block named ${adding}.</p>` : null}
  ${placed}${fresh}
  ${placed.length === 0 && !added ? html`<p class="muted">No app's block is on this template.</p>` : null}
  ${fits.map(
    ({ handle, name }) =>
      html`<div class="add-row"><span><strong>${name}</strong><small>${world.config.name}</small></span>
      ${places.map(([to = "", text = ""]) => html`<a class="button" href="${link(handle, to)}" aria-label="Add ${name}: ${text}">${text}</a>`)}</div>`,
  )}`;
}

const placeName = (section: string): string => (section.startsWith("apps_") ? "In a section of its own" : `In the section “${section}”`);

/**
 * The theme editor: the app's embeds as switches and its blocks on one template, beside the storefront. Shopify's deep links put
 * something in, unsaved: `activateAppId=<key>/<embed>` and `addAppBlockId=<key>/<block>&target=mainSection|newAppsSection`.
 */
export function themeEditorPage(page: ShopPage): string {
  const { world, shop, url } = page;
  const asked = url.searchParams.get("template") ?? "index";
  const template = asked in templates ? asked : "index";
  const activated = url.searchParams.get("activateAppId")?.split("/").at(-1);
  const adding = url.searchParams.get("addAppBlockId")?.split("/").at(-1);
  const offered = world.extension().blocks.some(({ handle }) => handle === activated);
  const changed = adding !== undefined || (offered && activated !== undefined && shop.embeds[activated]?.enabled !== true);
  const embedsFirst = url.searchParams.get("context") === "apps" && adding === undefined;
  const embeds = embedFields(page, activated);
  const blocks = blockFields(page, template, adding);
  const status = changed ? "Unsaved changes" : url.searchParams.has("saved") ? "Saved" : "";
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Theme editor · ${shop.name}</title><link rel="icon" href="/assets/icon.svg"><link rel="stylesheet" href="/assets/admin.css"></head>
<body class="editor">
<header class="topbar"><a id="theme-exit" class="brand" href="/store/${shop.handle}">‹ Exit</a><strong>Marl</strong>
  <div class="segments" role="group" aria-label="Preview width"><button type="button" data-preview-width="" aria-pressed="true">Desktop</button><button type="button" data-preview-width="390px" aria-pressed="false">Phone</button></div>
  <span id="theme-status" role="status">${status}</span>
  <button class="button light" type="submit" form="theme-form" ${changed ? null : html`disabled`}>Save</button></header>
<form id="theme-form" class="editor-side" method="post" action="/store/${shop.handle}/themes/current/save">
  <h1>Theme editor</h1>
  <label class="setting"><span>Template</span><select name="template" data-template>${Object.entries(templates).map(
    ([name, title]) => html`<option value="${name}" ${name === template ? html`selected` : null}>${title}</option>`,
  )}</select></label>
  ${embedsFirst ? [embeds, blocks] : [blocks, embeds]}
</form>
<iframe id="theme-preview" class="editor-preview" title="Storefront" src="${world.origins.storefront(shop.handle)}${previewPath(page, template)}?oseid=local"></iframe>
<script src="/assets/shell.js" defer></script></body></html>`.text;
}
