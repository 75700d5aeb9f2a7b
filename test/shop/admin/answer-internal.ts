import type { ServerResponse } from "node:http";
import { makeSessionToken } from "../api/session-token";
import { sendJson } from "../front/send-json";
import type { AdminWorld } from "./admin-world";
import { appExtensions } from "./app-extensions";
import { findResources } from "./find-resources";

/** What the admin's own script asks for on behalf of the framed app. False for any other path. */
export function answerInternal(world: AdminWorld, url: URL, response: ServerResponse): boolean {
  if (!url.pathname.startsWith("/internal/")) return false;
  const shop = world.store.shop(url.searchParams.get("shop") ?? "");
  const answers: Record<string, () => unknown> = {
    "id-token": () => shop && makeSessionToken(shop.domain, world.credentials, world.clock.now()),
    scopes: () => ({ granted: world.config.scopes, required: world.config.scopes, optional: [] }),
    extensions: () => shop && appExtensions(world.extension(), shop),
    resources: () => shop && findResources(world, shop, url.searchParams),
  };
  const answer = answers[url.pathname.slice("/internal/".length)]?.();
  sendJson(response, answer === undefined ? 404 : 200, answer ?? { error: "not found" });
  return true;
}
