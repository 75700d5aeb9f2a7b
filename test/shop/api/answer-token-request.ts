import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "../clock";
import { readBody } from "../front/read-body";
import { sendJson } from "../front/send-json";
import type { Store } from "../store/store";
import type { AccessTokens, OfflineTokens } from "./access-tokens";
import type { Faults } from "./faults";
import type { AppConfig } from "./read-app-config";
import { type AppCredentials, readSessionToken } from "./session-token";

const exchangeGrant = "urn:ietf:params:oauth:grant-type:token-exchange";
const onlineType = "urn:shopify:params:oauth:token-type:online-access-token";
const offlineType = "urn:shopify:params:oauth:token-type:offline-access-token";

export interface TokenEndpointOptions {
  store: Store;
  clock: Clock;
  config: AppConfig;
  credentials: AppCredentials;
  tokens: AccessTokens;
  faults: Faults;
}

interface TokenAnswer {
  status: number;
  body: object;
}

const refuse = (error: string, description: string): TokenAnswer => ({ status: 400, body: { error, error_description: description } });

/** `POST /admin/oauth/access_token`: token exchange (offline, expiring or not, and online) and the refresh grant. */
export async function answerTokenRequest(
  request: IncomingMessage,
  response: ServerResponse,
  shop: string,
  options: TokenEndpointOptions,
): Promise<void> {
  const parameters = readParameters(await readBody(request), String(request.headers["content-type"] ?? ""));
  const { status, body } = answer(parameters, shop, options);
  sendJson(response, status, body);
}

function answer(parameters: Record<string, string | undefined>, shop: string, options: TokenEndpointOptions): TokenAnswer {
  const { store, credentials, config, tokens } = options;
  if (options.faults.current().mode === "down") return { status: 503, body: { errors: "Service Unavailable" } };
  if (parameters.client_id !== credentials.apiKey || parameters.client_secret !== credentials.apiSecret) {
    return refuse("invalid_client", "Client authentication failed");
  }
  const scope = config.scopes.join(",");
  const installed = store.shop(shop)?.installed === true;
  if (parameters.grant_type === "refresh_token") {
    const issued = installed ? tokens.refresh(shop, parameters.refresh_token ?? "") : null;
    return issued
      ? { status: 200, body: offlineAnswer(issued, scope) }
      : refuse("invalid_grant", "This request requires an active refresh_token");
  }
  if (parameters.grant_type !== exchangeGrant) return refuse("unsupported_grant_type", "The grant type is not supported");
  const claims = readSessionToken(parameters.subject_token ?? "", credentials, options.clock.now());
  if (!claims || new URL(claims.dest).hostname !== shop || !installed) return refuse("invalid_subject_token", "Invalid subject token");
  if (parameters.requested_token_type === onlineType) {
    const { accessToken, expiresIn } = tokens.issueOnline(shop);
    const user = { associated_user_scope: scope, associated_user: merchant };
    return { status: 200, body: { access_token: accessToken, scope, expires_in: expiresIn, ...user } };
  }
  if (parameters.requested_token_type !== offlineType) return refuse("invalid_request", "Invalid requested_token_type");
  return { status: 200, body: offlineAnswer(tokens.issueOffline(shop, parameters.expiring === "1"), scope) };
}

const merchant = {
  id: 42,
  first_name: "Robin",
  last_name: "Ames",
  email: "robin@example.com",
  account_owner: true,
  locale: "en",
  collaborator: false,
  email_verified: true,
};

function offlineAnswer(issued: OfflineTokens, scope: string): object {
  if (issued.refreshToken === null) return { access_token: issued.accessToken, scope };
  return {
    access_token: issued.accessToken,
    scope,
    expires_in: issued.expiresIn,
    refresh_token: issued.refreshToken,
    refresh_token_expires_in: issued.refreshTokenExpiresIn,
  };
}

function readParameters(raw: Buffer, contentType: string): Record<string, string | undefined> {
  try {
    const entries = contentType.includes("json")
      ? Object.entries(JSON.parse(raw.toString("utf8")))
      : [...new URLSearchParams(raw.toString("utf8"))];
    return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}
