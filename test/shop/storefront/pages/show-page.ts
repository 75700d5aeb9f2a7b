import { existsSync } from "node:fs";
import { join } from "node:path";
import { Context } from "liquidjs";
import type { Call } from "../http/call";
import { send, sendJson } from "../http/respond";
import { makeEngine } from "../liquid/make-engine";
import { type LiquidSource, openSource, versionOf } from "../liquid/source";
import { globalObjects } from "../objects/global-objects";
import type { View } from "../objects/view";
import { composePage, type MadeContent, type PageSources, pageParts } from "../render/compose-page";
import { contentForHeader, type PageFacts } from "../render/content-for-header";
import { appScope } from "../render/render-app-block";
import type { Globals } from "../render/render-section";
import { makeThemeRenderer, type ThemeRenderer } from "../render/theme-renderer";
import { themeSettings } from "../render/theme-settings";
import { initData } from "./init-data";
import { sendThemePage } from "./send-theme-page";
import { viewOf } from "./view-of-call";

export interface PageContent {
  template: string;
  pageType: string;
  title?: string;
  /** Objects of this page, such as `product`. */
  objects?: Record<string, unknown>;
  resourceId?: number | null;
  events?: PageFacts["events"];
  status?: number;
}

export interface PageRenderer {
  theme: ThemeRenderer;
  extension: LiquidSource;
  /** Shows the page, or only the sections that `sections` or `section_id` ask for. */
  show(call: Call, page: PageContent): Promise<true>;
  /** HTML of sections by their ids, null for unknown ones, as the AJAX API answers. */
  sections(call: Call, ids: readonly string[], page: PageContent): Promise<Record<string, string | null>>;
  /** What goes into the head of pages that are not the theme's, such as the checkout. */
  head(view: View, facts: PageFacts): string;
  /** Liquid that an app's proxy has answered with, in the theme's layout unless it says `{% layout none %}`. */
  showLiquid(call: Call, liquid: string, status: number): Promise<true>;
}

const layoutTag = /\{%-?\s*layout\s+(none|['"][\w-]+['"])\s*-?%\}/;

/** Renders the shop's pages with the theme and the theme app extension found in `extensionDirs`. */
export function makePageRenderer(extensionDirs: { theme: string; pixel: string }): PageRenderer {
  const theme = makeThemeRenderer();
  const extension = openSource(extensionDirs.theme, "attendant", "/cdn/shop/extensions/attendant/assets");
  const engine = makeEngine(extension, { section: async () => "", group: async () => "" });
  const sources: PageSources = { theme, extension, engine };
  const pixelFile = join(extensionDirs.pixel, "dist/pixel.js");

  const head = (view: View, facts: PageFacts): string =>
    contentForHeader(view, facts, {
      script: "/cdn/shopifycloud/storefront/storefront.js",
      worker: "/cdn/shopifycloud/pixels/worker.js",
      pixel: existsSync(pixelFile) ? `/cdn/shop/extensions/attendant-pixel/pixel.js?v=${versionOf(pixelFile)}` : null,
    });

  const scopeOf = (view: View, page: Omit<PageContent, "template">): Globals => {
    const globals = globalObjects(view, page.pageType);
    const scope = { ...globals, page_title: page.title ?? view.shop.name, page_description: "", ...page.objects };
    return { ...scope, settings: themeSettings(view.shop, scope, view.modes) };
  };

  const factsOf = (view: View, page: Omit<PageContent, "template">): PageFacts => ({
    pageType: page.pageType,
    resourceId: page.resourceId ?? null,
    events: [{ name: "page_viewed", data: {} }, ...(page.events ?? [])],
    initData: initData(view),
  });

  const sections: PageRenderer["sections"] = async (call, ids, page) => {
    const view = viewOf(call);
    const scope = scopeOf(view, page);
    const parts: Record<string, string | null> = {};
    for (const id of ids.slice(0, 5)) parts[id] = await theme.sectionById(id, pageParts(sources, view, page.template), scope);
    return parts;
  };

  return {
    theme,
    extension,
    sections,
    head,
    async show(call, page) {
      const wanted = call.url.searchParams.get("sections")?.split(",");
      if (wanted) return sendJson(call, 200, await sections(call, wanted, page));
      const single = call.url.searchParams.get("section_id");
      const view = viewOf(call);
      if (single) {
        const html = (await sections(call, [single], page))[single];
        return html === null || html === undefined
          ? send(call, 404, "", { "content-type": "text/html" })
          : sendThemePage(call, 200, html, view.modes);
      }
      const globals = scopeOf(view, page);
      const html = await composePage(sources, view, { template: page.template, globals, platformHead: head(view, factsOf(view, page)) });
      return sendThemePage(call, page.status ?? 200, html, view.modes);
    },
    async showLiquid(call, liquid, status) {
      const view = viewOf(call);
      // Shopify has no name for this kind of page.
      const page = { pageType: "" };
      const globals = scopeOf(view, page);
      const body = liquid.replace(layoutTag, "");
      const made = async (scope: Globals): Promise<MadeContent> => {
        const { engine: liquid } = theme;
        const context = new Context({}, liquid.options, { globals: appScope(view, scope) }, { liquid });
        const content = String(await liquid.render(liquid.parse(body), context));
        return { content, assigned: context.bottom() as Globals };
      };
      const bare = layoutTag.exec(liquid)?.[1] === "none";
      const html = bare
        ? (await made(globals)).content
        : await composePage(sources, view, { template: "", globals, platformHead: head(view, factsOf(view, page)), made });
      return sendThemePage(call, status, html, view.modes);
    },
  };
}
