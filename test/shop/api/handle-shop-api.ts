import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { Clock } from "../clock";
import { readBody } from "../front/read-body";
import { sendJson } from "../front/send-json";
import type { Store } from "../store/store";
import type { AccessTokens } from "./access-tokens";
import { answerTokenRequest } from "./answer-token-request";
import { type AdminQuery, makeAdminExecutor } from "./execute-admin-query";
import type { Faults } from "./faults";
import { type LeakyBucket, makeLeakyBucket } from "./leaky-bucket";
import type { AppConfig } from "./read-app-config";
import type { AppCredentials } from "./session-token";

export interface ShopApiOptions {
  store: Store;
  clock: Clock;
  config: AppConfig;
  credentials: AppCredentials;
  tokens: AccessTokens;
  faults: Faults;
  /** Sends a webhook to the app, as a change through the API makes Shopify do. */
  announce(topic: string, shop: string, payload: object): void;
  /** Points of the rate limit. */
  limit?: { maximum: number; restoreRate: number };
}

const queryBody = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

const graphqlPath = /^\/admin\/api\/(\d{4}-\d{2}|unstable)\/graphql\.json$/;

/**
 * Makes what answers at `https://<handle>.myshopify.com/admin`: the token endpoint and the Admin GraphQL API. Says false for
 * any other path.
 */
export function makeShopApi(
  options: ShopApiOptions,
): (request: IncomingMessage, response: ServerResponse, url: URL, shop: string) => Promise<boolean> {
  const prepare = makeAdminExecutor();
  const buckets = new Map<string, LeakyBucket>();
  const bucketOf = (shop: string): LeakyBucket => {
    const known = buckets.get(shop);
    if (known) return known;
    const bucket = makeLeakyBucket(options.limit ?? { maximum: 2000, restoreRate: 100 });
    buckets.set(shop, bucket);
    return bucket;
  };

  const answerQuery = async (request: IncomingMessage, response: ServerResponse, domain: string, version: string): Promise<void> => {
    const raw = await readBody(request);
    const fault = options.faults.next();
    const headers = { "x-shopify-api-version": version, "x-request-id": randomUUID(), "x-shopify-shop-domain": domain };
    if (fault === "down") {
      sendJson(response, 503, { errors: "Service Unavailable" }, headers);
      return;
    }
    const shop = options.store.shop(domain);
    const token = String(request.headers["x-shopify-access-token"] ?? "");
    if (!shop || fault === "token-expired" || !options.tokens.isValid(domain, token)) {
      sendJson(response, 401, { errors: "[API] Invalid API key or access token (unrecognized login or wrong password)" }, headers);
      return;
    }
    if (fault === "errors-in-200") {
      const message = `Internal error. Looks like something went wrong on our end.\nRequest ID: ${headers["x-request-id"]} (include this in support requests).`;
      sendJson(
        response,
        200,
        { errors: [{ message, extensions: { code: "INTERNAL_SERVER_ERROR", requestId: headers["x-request-id"] } }] },
        headers,
      );
      return;
    }
    const call = readCall(raw);
    if (!call) {
      sendJson(response, 400, { errors: { query: "Required parameter missing or invalid" } }, headers);
      return;
    }
    const { store, clock, config, credentials } = options;
    const announce = (topic: string, payload: object): void => options.announce(topic, domain, payload);
    const { cost, run } = prepare(call, { shop, store, clock, config, apiKey: credentials.apiKey, scopes: config.scopes, announce });
    const bucket = bucketOf(domain);
    if (fault === "throttled" || !bucket.take(cost)) {
      const throttleStatus = { ...bucket.status(), ...(fault === "throttled" ? { currentlyAvailable: 0 } : {}) };
      sendJson(
        response,
        200,
        {
          errors: [{ message: "Throttled", extensions: { code: "THROTTLED", documentation: "https://shopify.dev/api/usage/rate-limits" } }],
          extensions: { cost: { requestedQueryCost: cost, actualQueryCost: null, throttleStatus } },
        },
        headers,
      );
      return;
    }
    const result = await run();
    const actual = Math.min(cost, countObjects(result.data));
    bucket.giveBack(cost - actual);
    const extensions =
      cost > 0 ? { cost: { requestedQueryCost: cost, actualQueryCost: actual, throttleStatus: bucket.status() } } : undefined;
    sendJson(response, 200, { ...result, ...(extensions ? { extensions } : {}) }, headers);
  };

  return async (request, response, url, domain) => {
    const version = graphqlPath.exec(url.pathname)?.[1];
    if (request.method !== "POST") return false;
    if (url.pathname === "/admin/oauth/access_token") {
      await answerTokenRequest(request, response, domain, options);
      return true;
    }
    if (!version) return false;
    await answerQuery(request, response, domain, version);
    return true;
  };
}

function readCall(raw: Buffer): AdminQuery | null {
  try {
    return queryBody.parse(JSON.parse(raw.toString("utf8")));
  } catch {
    return null;
  }
}

/** What a call really cost: one point for each object in its answer. */
function countObjects(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + countObjects(one), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + countObjects(one), 1);
}
