import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { StorefrontModes } from "../storefront/modes";
import { type AppProxyTarget, proxyToApp } from "./proxy-to-app";
import { signAppProxy } from "./sign-app-proxy";

export interface AppProxyFront {
  /** Where the app proxy leads: `/apps/attendant` on the storefront, `/proxy` in the app. */
  appProxy: { storefrontPath: string; appPath: string };
  apiSecret: string;
  clock: { now(): Date };
  /** Who is logged in on the storefront. */
  loggedInCustomerId?(request: IncomingMessage, shop: string): number | null;
  /** Whether an address may begin with this language; none may when left out. */
  isLocale?(shop: string, locale: string): boolean;
  /** The state that the app proxy is in. */
  proxyMode?(): StorefrontModes["proxy"];
  /** Shows Liquid that the app has answered with as a page of the theme. */
  showLiquid?(request: IncomingMessage, response: ServerResponse, url: URL, shop: string, liquid: string, status: number): Promise<void>;
}

/**
 * Answers a request under the app proxy's path, with a language before it too (`/ko/apps/attendant/…`): signed, passed on to the
 * app, and what comes back as `application/liquid` rendered in the theme. Says false for any other path.
 */
export async function answerAppProxy(
  front: AppProxyFront,
  app: AppProxyTarget,
  shop: string,
  { request, response, url }: { request: IncomingMessage; response: ServerResponse; url: URL },
): Promise<boolean> {
  const { storefrontPath, appPath } = front.appProxy;
  // One slash more, so that /apps/attendant is found, and /apps/attendants is not.
  const start = `${url.pathname}/`.indexOf(`${storefrontPath}/`);
  if (start < 0) return false;
  const before = url.pathname.slice(0, start);
  if (before && !(/^\/[^/]+$/.test(before) && front.isLocale?.(shop, before.slice(1)))) return false;

  const mode = front.proxyMode?.() ?? "ok";
  if (typeof mode === "object") await wait(mode.slowMs);
  const call = {
    shop,
    loggedInCustomerId: front.loggedInCustomerId?.(request, shop) ?? null,
    pathPrefix: storefrontPath,
    now: front.clock.now(),
  };
  const query = signAppProxy(url.searchParams, call, front.apiSecret);
  const path = `${appPath}${url.pathname.slice(start + storefrontPath.length)}?${query}`;
  const show = front.showLiquid;
  await proxyToApp(request, response, mode === "down" ? { ...app, port: 0 } : app, path, {
    changes: { cookie: undefined },
    ...(show ? { onLiquid: (liquid: string, status: number) => show(request, response, url, shop, liquid, status) } : {}),
  });
  return true;
}
