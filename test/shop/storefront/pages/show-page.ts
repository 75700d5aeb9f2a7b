import { existsSync } from "node:fs";
import { join } from "node:path";
import { priceCart } from "../cart/cart-json";
import { cartEvent } from "../events/event-shapes";
import type { Call } from "../http/call";
import { send, sendJson, sendPage } from "../http/respond";
import { makeEngine } from "../liquid/make-engine";
import { type LiquidSource, openSource, versionOf } from "../liquid/source";
import { globalObjects } from "../objects/global-objects";
import type { View } from "../objects/view";
import { type EmbedContext, renderAppEmbeds } from "../render/app-embeds";
import { contentForHeader, type PageFacts } from "../render/content-for-header";
import { makeThemeRenderer, type ThemeRenderer } from "../render/theme-renderer";
import { themeSettings } from "../render/theme-settings";
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
}

/** `init.data` of pixels. */
export function initData(view: View): Record<string, unknown> {
  const { cart, customer, shop } = view;
  return {
    cart: cart && cart.lines.length > 0 ? cartEvent(priceCart(cart, view), cart.token, cart.attributes, view) : null,
    customer: customer
      ? {
          id: String(customer.id),
          email: customer.email,
          firstName: customer.firstName,
          lastName: customer.lastName,
          phone: customer.phone,
          ordersCount: customer.ordersCount,
        }
      : null,
    shop: {
      name: shop.name,
      myshopifyDomain: shop.domain,
      countryCode: shop.country,
      paymentSettings: { currencyCode: shop.currency },
      storefrontUrl: view.origin,
    },
    purchasingCompany: null,
  };
}

/** Renders the shop's pages with the theme and the theme app extension found in `extensionDirs`. */
export function makePageRenderer(extensionDirs: { theme: string; pixel: string }): PageRenderer {
  const theme = makeThemeRenderer();
  const extension = openSource(extensionDirs.theme, "attendant", "/cdn/shop/extensions/attendant/assets");
  const engine = makeEngine(extension, { section: async () => "", group: async () => "" });
  const pixelFile = join(extensionDirs.pixel, "dist/pixel.js");

  const head = (view: View, facts: PageFacts): string =>
    contentForHeader(view, facts, {
      script: "/cdn/shopifycloud/storefront/storefront.js",
      worker: "/cdn/shopifycloud/pixels/worker.js",
      pixel: existsSync(pixelFile) ? `/cdn/shop/extensions/attendant-pixel/pixel.js?v=${versionOf(pixelFile)}` : null,
    });

  const scopeOf = (view: View, page: PageContent): Record<string, unknown> => {
    const globals = globalObjects(view, page.pageType);
    const scope = { ...globals, page_title: page.title ?? view.shop.name, page_description: "", ...page.objects };
    return { ...scope, settings: themeSettings(view.shop, scope) };
  };

  const sections: PageRenderer["sections"] = async (call, ids, page) => {
    const scope = scopeOf(viewOf(call), page);
    const parts: Record<string, string | null> = {};
    for (const id of ids.slice(0, 5)) parts[id] = await theme.sectionById(id, page.template, scope);
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
      if (single) {
        const html = (await sections(call, [single], page))[single];
        return html === null || html === undefined ? send(call, 404, "", { "content-type": "text/html" }) : sendPage(call, 200, html);
      }
      const view = viewOf(call);
      const facts: PageFacts = {
        pageType: page.pageType,
        resourceId: page.resourceId ?? null,
        events: [{ name: "page_viewed", data: {} }, ...(page.events ?? [])],
        initData: initData(view),
      };
      const embeds = (globals: Record<string, unknown>): EmbedContext => ({
        store: view.store,
        shop: view.shop,
        source: extension,
        engine,
        globals,
        template: page.template.split("/").at(-1) ?? "",
      });
      const html = await theme.page(
        page.template,
        scopeOf(view, page),
        async (globals) => `${head(view, facts)}\n${await renderAppEmbeds(embeds(globals), "head")}`,
        (globals) => renderAppEmbeds(embeds(globals), "body"),
      );
      return sendPage(call, page.status ?? 200, html);
    },
  };
}
