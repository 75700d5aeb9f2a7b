import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Liquid } from "liquidjs";
import type { Store } from "../../store/store";
import type { ShopRecord } from "../../store/types";
import type { LiquidSource } from "../liquid/source";
import { type BlockSchema, templateFile } from "../liquid/template-file";
import { typedSettings } from "../liquid/typed-settings";
import { appMetafields } from "./metafields";
import { themeSettingsData } from "./theme-settings";

export interface EmbedContext {
  store: Store;
  shop: Readonly<ShopRecord>;
  source: LiquidSource;
  engine: Liquid;
  globals: Record<string, unknown>;
  /** Name of the template, for blocks that are only for some. */
  template: string;
}

const fits = (schema: BlockSchema, template: string): boolean => {
  const names = (list: string[] | undefined): boolean => list?.some((name) => name === "*" || name === template) ?? false;
  if (schema.enabled_on?.templates) return names(schema.enabled_on.templates);
  return !names(schema.disabled_on?.templates);
};

/** One block of the extension as it stands in the page: its HTML in Shopify's wrapper, and the files its schema names. */
export async function renderAppBlock(context: EmbedContext, block: string, id: string, given: Record<string, unknown>): Promise<string> {
  const { source, engine, globals, store, shop } = context;
  const path = join(source.dir, "blocks", `${block}.liquid`);
  const { templates, schema } = templateFile(engine, path);
  if (!fits(schema, context.template)) return "";
  const app = { metafields: appMetafields(store, shop) };
  const scope = {
    ...globals,
    app,
    block: { id, type: block, settings: typedSettings(schema.settings, given, globals), shopify_attributes: "" },
  };
  if (schema.available_if) {
    const answer = String(await engine.parseAndRender(schema.available_if, {}, { globals: scope })).trim();
    if (answer === "" || answer === "false") return "";
  }
  const html = String(await engine.render(templates, {}, { globals: scope }));
  const files =
    (schema.stylesheet ? `<link href="${source.assetUrl(schema.stylesheet)}" rel="stylesheet" type="text/css" media="all">` : "") +
    (schema.javascript ? `<script src="${source.assetUrl(schema.javascript)}" defer="defer"></script>` : "");
  // Embeds for the head stand bare, as there is no element that may hold them there.
  return schema.target === "head"
    ? files + html
    : `${files}<div id="shopify-block-${id}" class="shopify-block shopify-app-block">${html}</div>`;
}

/** All activated app embeds of a shop that go to the head or to the end of the body. Nothing once the app is uninstalled. */
export async function renderAppEmbeds(context: EmbedContext, target: "head" | "body"): Promise<string> {
  if (!context.shop.installed) return "";
  const parts: string[] = [];
  for (const [id, { type, disabled, settings }] of Object.entries(themeSettingsData(context.shop).current.blocks ?? {})) {
    const block = /\/blocks\/([^/]+)\//.exec(type)?.[1];
    const path = join(context.source.dir, "blocks", `${block}.liquid`);
    if (disabled || !block || !existsSync(path)) continue;
    if ((templateFile(context.engine, path).schema.target ?? "body") !== target) continue;
    parts.push(await renderAppBlock(context, block, id, settings));
  }
  return parts.join("\n");
}
