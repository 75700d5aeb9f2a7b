import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect } from "vitest";
import { seedStore } from "../catalogue/seed-store";
import { type Clock, makeClock } from "../clock";
import { openStore } from "../store/open-store";
import type { Store } from "../store/store";
import { type AccessTokens, makeAccessTokens } from "./access-tokens";
import { type Faults, makeFaults } from "./faults";
import { makeShopApi } from "./handle-shop-api";
import { readAppConfig } from "./read-app-config";

const shop = "marl-and-moss.myshopify.com";
const config = readAppConfig(new URL("../../../shopify.app.toml", import.meta.url).pathname);

export interface Answer {
  status: number;
  json: {
    data?: Record<string, never>;
    errors?: { message: string; extensions?: Record<string, unknown> }[];
    extensions?: { cost: { requestedQueryCost: number } };
  };
}

export interface ApiUnderTest {
  store: Store;
  clock: Clock;
  tokens: AccessTokens;
  faults: Faults;
  /** The webhooks that followed. */
  announced: { topic: string; payload: object }[];
  /** The token that calls carry. */
  token: string;
  /** Starts again with other scopes or another rate limit. */
  restart(options: { scopes?: string[]; limit?: { maximum: number; restoreRate: number } }): Promise<void>;
  query(text: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data of a call that must succeed. */
  data<T>(text: string, variables?: Record<string, unknown>): Promise<T>;
}

/** For each test of a file: the Admin API over a freshly seeded shop on which the app is installed. */
export function apiUnderTest(): ApiUnderTest {
  const api = { announced: [] as ApiUnderTest["announced"] } as ApiUnderTest;
  let server: Server;
  const start: ApiUnderTest["restart"] = async ({ scopes = config.scopes, limit }) => {
    const { store, clock, tokens, faults } = api;
    const handle = makeShopApi({
      ...{ store, clock, tokens, faults, credentials: { apiKey: "key", apiSecret: "secret" }, config: { ...config, scopes } },
      announce: (topic, _shop, payload) => void api.announced.push({ topic, payload }),
      ...(limit ? { limit } : {}),
    });
    server = createServer((request, response) => void handle(request, response, new URL(request.url ?? "/", `https://${shop}`), shop));
    server.listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
  };
  api.restart = async (options) => {
    server.close();
    await start(options);
  };
  api.query = async (text, variables = {}) => {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/admin/api/2026-10/graphql.json`, {
      method: "POST",
      headers: { "x-shopify-access-token": api.token, "content-type": "application/json" },
      body: JSON.stringify({ query: text, variables }),
    });
    return { status: response.status, json: (await response.json()) as Answer["json"] };
  };
  api.data = async <T>(text: string, variables?: Record<string, unknown>) => {
    const { json } = await api.query(text, variables);
    expect(json.errors).toBeUndefined();
    return json.data as T;
  };
  beforeEach(async () => {
    api.store = openStore(":memory:");
    api.clock = makeClock();
    seedStore(api.store, { now: api.clock.now(), seed: 1, customers: 30, days: 80 });
    api.store.shops.patch(shop, shop, { installed: true });
    api.tokens = makeAccessTokens(api.store, api.clock);
    api.faults = makeFaults(() => api.tokens.expireAll());
    api.announced = [];
    api.token = api.tokens.issueOffline(shop, true).accessToken;
    await start({});
  });
  afterEach(() => {
    server.close();
    api.store.close();
  });
  return api;
}
