import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { seedStore } from "../catalogue/seed-store";
import { type Clock, makeClock } from "../clock";
import { openStore } from "../store/open-store";
import type { Store } from "../store/store";
import { type AccessTokens, makeAccessTokens } from "./access-tokens";
import { makeFaults } from "./faults";
import { makeShopApi } from "./handle-shop-api";
import { readAppConfig } from "./read-app-config";
import { makeSessionToken, readSessionToken } from "./session-token";

const shop = "marl-and-moss.myshopify.com";
const credentials = { apiKey: "key", apiSecret: "secret" };
const config = readAppConfig(new URL("../../../shopify.app.toml", import.meta.url).pathname);
const hour = 3_600_000;

let store: Store;
let clock: Clock;
let tokens: AccessTokens;
let server: Server;

beforeEach(async () => {
  store = openStore(":memory:");
  clock = makeClock();
  seedStore(store, { now: clock.now(), seed: 1, customers: 2, days: 2 });
  store.shops.patch(shop, shop, { installed: true });
  tokens = makeAccessTokens(store, clock);
  const api = makeShopApi({ store, clock, credentials, tokens, config, faults: makeFaults(), announce() {} });
  server = createServer((request, response) => void api(request, response, new URL(request.url ?? "/", `https://${shop}`), shop)).listen(
    0,
    "127.0.0.1",
  );
  await new Promise((resolve) => server.once("listening", resolve));
});
afterEach(() => {
  server.close();
  store.close();
});

async function ask(parameters: Record<string, string>): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/admin/oauth/access_token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ client_id: "key", client_secret: "secret", ...parameters }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const exchange = (kind: "offline" | "online", more: Record<string, string> = {}) =>
  ask({
    grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
    subject_token: makeSessionToken(shop, credentials, clock.now()),
    subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
    requested_token_type: `urn:shopify:params:oauth:token-type:${kind}-access-token`,
    ...more,
  });
const refresh = (token: unknown) => ask({ grant_type: "refresh_token", refresh_token: String(token) });

test("a session token is exchanged for an offline token that expires, with the scopes of the app's configuration", async () => {
  const { status, body } = await exchange("offline", { expiring: "1" });
  expect(status).toBe(200);
  expect(body).toMatchObject({ scope: config.scopes.join(","), expires_in: 3600, refresh_token_expires_in: 7_776_000 });
  expect(tokens.isValid(shop, String(body.access_token))).toBe(true);
  expect(tokens.isValid("north-lane.myshopify.com", String(body.access_token))).toBe(false);
  await clock.skip(hour);
  expect(tokens.isValid(shop, String(body.access_token))).toBe(false);
});

test("without expiring=1 it stays; an online token names its user", async () => {
  const { body } = await exchange("offline");
  expect(body).toEqual({ access_token: expect.stringMatching(/^shpat_/), scope: config.scopes.join(",") });
  expect((await exchange("online")).body).toMatchObject({ access_token: expect.stringMatching(/^shpua_/), associated_user: { id: 42 } });
});

test("forged, late and foreign session tokens and wrong secrets are refused", async () => {
  const invalid = { status: 400, body: { error: "invalid_subject_token" } };
  expect(
    await exchange("offline", { subject_token: makeSessionToken(shop, { ...credentials, apiSecret: "other" }, clock.now()) }),
  ).toMatchObject(invalid);
  expect(
    await exchange("offline", { subject_token: makeSessionToken(shop, credentials, new Date(clock.now().getTime() - 61_000)) }),
  ).toMatchObject(invalid);
  expect(
    await exchange("offline", { subject_token: makeSessionToken("north-lane.myshopify.com", credentials, clock.now()) }),
  ).toMatchObject(invalid);
  expect(await exchange("offline", { client_secret: "other" })).toMatchObject({ status: 400, body: { error: "invalid_client" } });
  expect(readSessionToken("a.b.c", credentials, clock.now())).toBeNull();
});

test("refreshing rotates: the old token can be used again until the new one has been", async () => {
  const first = (await exchange("offline", { expiring: "1" })).body;
  await clock.skip(2 * hour);
  const second = await refresh(first.refresh_token);
  expect(second.status).toBe(200);
  expect(tokens.isValid(shop, String(second.body.access_token))).toBe(true);
  const lostAnswer = await refresh(first.refresh_token);
  expect(lostAnswer.status).toBe(200);
  expect((await refresh(lostAnswer.body.refresh_token)).status).toBe(200);
  expect(await refresh(first.refresh_token)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
});

test("uninstalling voids every token, and none is issued until the app is installed again", async () => {
  const { body } = await exchange("offline", { expiring: "1" });
  tokens.voidAll(shop);
  store.shops.patch(shop, shop, { installed: false });
  expect(tokens.isValid(shop, String(body.access_token))).toBe(false);
  expect((await refresh(body.refresh_token)).status).toBe(400);
  expect((await exchange("offline")).status).toBe(400);
});
