import type { IncomingMessage, ServerResponse } from "node:http";
import type { Handler } from "../front/make-front";
import { readBody } from "../front/read-body";
import { sendHtml } from "../front/send-html";
import type { MarketingState } from "../store/types";
import type { AdminWorld, ShopPage } from "./admin-world";
import { answerInternal } from "./answer-internal";
import { appPage } from "./pages/app-page";
import { customersPage } from "./pages/customers-page";
import { discountsPage } from "./pages/discounts-page";
import { homePage } from "./pages/home-page";
import { notFoundPage } from "./pages/not-found-page";
import { orderPage } from "./pages/order-page";
import { ordersPage } from "./pages/orders-page";
import { productsPage } from "./pages/products-page";
import { themeEditorPage } from "./pages/theme-editor-page";
import { saveTheme } from "./save-theme";
import { serveAssets } from "./serve-assets";

const lists = new Map<string, (page: ShopPage) => string>([
  ["", homePage],
  ["orders", ordersPage],
  ["products", productsPage],
  ["customers", customersPage],
  ["discounts", discountsPage],
]);

/**
 * Makes the stand-in for Shopify's admin at `admin.localhost`: it frames the app, lists the shop's data and lets the merchant
 * do what a merchant does. Says false for paths under `/panel`, which are another's.
 */
export function makeLocalAdmin(world: AdminWorld): Handler {
  return async (request, response, url) => {
    if (url.pathname === "/panel" || url.pathname.startsWith("/panel/")) return false;
    if (await serveAssets(url.pathname, response)) return true;
    if (answerInternal(world, url, response)) return true;
    const [, area, handle, ...rest] = url.pathname.split("/").map(decodeURIComponent);
    const first = world.store.shops.all()[0];
    if (area !== "store" || !handle) {
      redirect(response, first ? `/store/${first.handle}` : "/panel");
      return true;
    }
    const shop = world.store.shop(handle);
    if (!shop) return false;
    const page: ShopPage = { world, shop, url };
    if (request.method === "POST") await change(page, rest, request, response);
    else {
      const { status, body } = show(page, rest);
      sendHtml(response, status, body);
    }
    return true;
  };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location });
  response.end();
}

function show(page: ShopPage, path: string[]): { status: number; body: string } {
  const { world, shop } = page;
  const [section = "", name = ""] = path;
  if (section === "apps" && (name === world.config.handle || name === world.credentials.apiKey)) {
    if (!shop.installed) world.actions.install(shop.domain);
    const rest = path.slice(2).map(encodeURIComponent).join("/");
    return { status: 200, body: appPage({ ...page, shop: world.store.shop(shop.domain) ?? shop }, rest ? `/${rest}` : "") };
  }
  if (section === "themes" && path[2] === "editor") return { status: 200, body: themeEditorPage(page) };
  const order = section === "orders" && name ? world.store.orders.get(shop.domain, name) : undefined;
  if (order) return { status: 200, body: orderPage(page, order) };
  const list = name === "" || section !== "orders" ? lists.get(section) : undefined;
  return list ? { status: 200, body: list(page) } : { status: 404, body: notFoundPage(page) };
}

async function change({ world, shop, url }: ShopPage, path: string[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = new URLSearchParams((await readBody(request)).toString("utf8"));
  const { actions } = world;
  const base = `/store/${shop.handle}`;
  const route = path.join("/");
  const orderId = Number(path[1]);
  if (route === "settings/apps/uninstall") {
    await actions.uninstall(shop.domain);
    redirect(response, `${base}?uninstalled`);
    return;
  }
  if (route === "themes/current/save") {
    saveTheme({ world, shop, url }, form);
    response.writeHead(204).end();
    return;
  }
  if (path[0] === "orders" && world.store.orders.get(shop.domain, orderId)) {
    const deed = form.get("do");
    if (deed === "fulfil") await actions.fulfil(shop.domain, orderId);
    if (deed === "deliver") await actions.fulfil(shop.domain, orderId, { deliveredAt: world.clock.now() });
    if (deed === "cancel") await actions.cancelOrder(shop.domain, orderId);
    redirect(response, url.pathname);
    return;
  }
  if (route === "products")
    await actions.setInventory(shop.domain, Number(form.get("variant")), Math.max(0, Math.floor(Number(form.get("stock"))) || 0));
  if (route === "customers") await actions.setConsent(shop.domain, Number(form.get("customer")), form.get("state") as MarketingState);
  redirect(response, request.headers.referer ?? `${base}/${path[0] ?? ""}`);
}
