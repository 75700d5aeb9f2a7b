import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Liquid } from "liquidjs";
import type { LiquidSource } from "../liquid/source";
import { type BlockSchema, templateFile } from "../liquid/template-file";
import { typedSettings } from "../liquid/typed-settings";
import { customerMetafields } from "../objects/customer-metafields";
import type { View } from "../objects/view";
import { appMetafields } from "./metafields";
import { editorMark, type Globals } from "./render-section";

export interface BlockContext {
  view: View;
  source: LiquidSource;
  engine: Liquid;
  /** Name of the template, for blocks that are only for some. */
  template: string;
  /** Files of schemas that are in the page already: each is loaded once. */
  files: Set<string>;
}

/** What an app's HTML is put between, so that the page's own scripts can be told from it. */
export const appMark = { start: "<!-- BEGIN app block -->", end: "<!-- END app block -->" };

const fits = (schema: BlockSchema, template: string): boolean => {
  const names = (list: string[] | undefined): boolean => list?.some((name) => name === "*" || name === template) ?? false;
  if (schema.enabled_on?.templates) return names(schema.enabled_on.templates);
  return !names(schema.disabled_on?.templates);
};

/** The customer as the app's own Liquid sees them: with the metafields of the namespaces that are reserved for it. */
const ownCustomer = (customer: unknown, view: View): unknown =>
  typeof customer === "object" && customer !== null
    ? Object.create(customer, { metafields: { value: customerMetafields(view, { own: true }) } })
    : customer;

/** What an app's Liquid sees: the page's objects without what only the theme may have. */
export function appScope(view: View, globals: Globals): Globals {
  return {
    ...globals,
    content_for_header: undefined,
    content_for_layout: undefined,
    app: { metafields: appMetafields(view.store, view.shop, view.modes.snapshot) },
    customer: ownCustomer(globals.customer, view),
  };
}

/** The schema of a block of the extension; null when there is no such block. */
export function blockSchema({ engine, source }: Pick<BlockContext, "engine" | "source">, handle: string): BlockSchema | null {
  const path = join(source.dir, "blocks", `${handle}.liquid`);
  return existsSync(path) ? templateFile(engine, path).schema : null;
}

/** One block of the extension as it stands in the page: its HTML in Shopify's wrapper, and the files its schema names. */
export async function renderAppBlock(
  context: BlockContext,
  block: { handle: string; id: string; type: string; settings: Record<string, unknown> },
  globals: Globals,
): Promise<string> {
  const { source, engine, view, files } = context;
  const path = join(source.dir, "blocks", `${block.handle}.liquid`);
  if (!view.shop.installed || !existsSync(path)) return "";
  const { templates, schema } = templateFile(engine, path);
  if (!fits(schema, context.template)) return "";
  const mark = editorMark(globals, "block", { id: block.id, type: block.type });
  const settings = typedSettings(schema.settings, block.settings, globals);
  const scope = {
    ...appScope(view, globals),
    block: { id: block.id, type: block.handle, settings, shopify_attributes: mark },
  };
  if (schema.available_if) {
    const answer = String(await engine.parseAndRender(schema.available_if, {}, { globals: scope })).trim();
    if (answer === "" || answer === "false") return "";
  }
  const html = String(await engine.render(templates, {}, { globals: scope }));
  const once = (file: string | undefined, tag: (url: string) => string): string => {
    if (!file || files.has(file)) return "";
    files.add(file);
    return tag(source.assetUrl(file));
  };
  const assets =
    once(schema.stylesheet, (url) => `<link href="${url}" rel="stylesheet" type="text/css" media="all">`) +
    once(schema.javascript, (url) => `<script src="${url}" defer="defer"></script>`);
  const tag = schema.tag ?? "div";
  const classes = ["shopify-block", "shopify-app-block", schema.class].filter(Boolean).join(" ");
  // Embeds for the head stand bare, as there is no element that may hold them there.
  const body = schema.target === "head" ? html : `<${tag} id="shopify-block-${block.id}" class="${classes}"${mark}>${html}</${tag}>`;
  return `${appMark.start}${assets}${body}${appMark.end}`;
}
