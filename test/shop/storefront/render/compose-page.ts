import type { Liquid } from "liquidjs";
import type { ThemeTemplate } from "../../store/theme-template";
import type { LiquidSource } from "../liquid/source";
import type { View } from "../objects/view";
import { renderAppEmbeds } from "./app-embeds";
import { type BlockContext, renderAppBlock } from "./render-app-block";
import type { AppBlockRenderer, Globals } from "./render-section";
import { type PageParts, type ThemeRenderer, withTemplate } from "./theme-renderer";
import { themeTemplate } from "./theme-templates";

export interface PageSources {
  theme: ThemeRenderer;
  extension: LiquidSource;
  /** Liquid over the extension's own snippets and texts. */
  engine: Liquid;
}

/** A content of Liquid, and the variables it has left behind, such as `page_title`. */
export interface MadeContent {
  content: string;
  assigned: Globals;
}

/** What a page of a view is rendered with: its template, and the app's blocks in it. */
export function pageParts({ extension, engine }: PageSources, view: View, name: string): PageParts & { blocks: BlockContext } {
  const blocks: BlockContext = { view, source: extension, engine, template: name.split("/").at(-1) ?? "", files: new Set() };
  const appBlock: AppBlockRenderer = ({ handle, id, data }, scope) =>
    renderAppBlock(blocks, { handle, id, type: data.type, settings: data.settings ?? {} }, scope);
  const template: ThemeTemplate = name ? themeTemplate(view.shop, name) : { sections: {}, order: [] };
  return { name, template, appBlock, blocks };
}

/**
 * A whole page: the template's sections (or a content made elsewhere, as an app proxy's) in the theme's layout, with the app's
 * embeds in the head and before the end of the body.
 *
 * @param platformHead what Shopify itself puts into the head
 * @param made renders what stands for `content_for_layout`, and says what it has assigned: the layout knows it; the template's sections when
 *   left out
 */
export async function composePage(
  sources: PageSources,
  view: View,
  page: { template: string; globals: Globals; platformHead: string; made?: (scope: Globals) => Promise<MadeContent> },
): Promise<string> {
  const { theme } = sources;
  const parts = pageParts(sources, view, page.template);
  const scope = withTemplate(page.template, page.globals);
  const { content, assigned } = page.made ? await page.made(scope) : { content: await theme.content(parts, page.globals), assigned: {} };
  const head = `${page.platformHead}\n${await renderAppEmbeds(parts.blocks, "head", scope)}`;
  const foot = await renderAppEmbeds(parts.blocks, "body", scope);
  return theme.layout(parts.template.layout ?? "theme", { ...scope, ...assigned }, { content, head, foot });
}
