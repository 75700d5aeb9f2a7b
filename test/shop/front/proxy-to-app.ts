import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import { appDownPage } from "./app-down-page";
import { clockShimTag } from "./clock-shim";
import { injectIntoHead } from "./inject-into-head";
import { readBody } from "./read-body";
import type { HostRewriter } from "./rewrite-hosts";
import { makeRewriteStream } from "./rewrite-stream";

const textual = /^(text\/|application\/(json|javascript|manifest\+json|xml|liquid|problem\+json|x-www-form-urlencoded))/i;
const rewrittenHeaders = ["location", "link", "content-security-policy", "access-control-allow-origin", "refresh", "x-remix-redirect"];
const hopByHop = new Set(["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"]);

export interface AppProxyTarget {
  /** Port of the app's process on this machine. */
  port: number;
  /** The app's public host with port, as the app knows it. */
  host: string;
  rewriter: HostRewriter;
  offsetMs(): number;
}

export interface ProxyOptions {
  /** Headers to set, or to leave out when undefined. */
  changes?: Record<string, string | undefined>;
  /** Takes an answer of the type application/liquid; without it such an answer is passed on as it is. */
  onLiquid?(liquid: string, status: number): Promise<void>;
}

/**
 * Passes a request on to the app and its answer back, with the addresses of Shopify and of the local shop swapped on the
 * way, and the clock put into pages. While the app does not run a page says so.
 *
 * @param path path and query for the app
 */
export async function proxyToApp(
  request: IncomingMessage,
  response: ServerResponse,
  target: AppProxyTarget,
  path: string,
  options: ProxyOptions = {},
): Promise<void> {
  const { changes = {} } = options;
  const raw = await readBody(request);
  const signed = request.headers["x-shopify-hmac-sha256"] !== undefined;
  const body = signed || raw.length === 0 ? raw : Buffer.from(target.rewriter.toShopify(raw.toString("latin1")), "latin1");
  const upstream = httpRequest({
    host: "127.0.0.1",
    port: target.port,
    method: request.method,
    path: target.rewriter.toShopify(path),
    headers: requestHeaders(request, target, body, changes),
    agent: false,
  });
  upstream.on("response", (answer) => {
    const { onLiquid } = options;
    if (!onLiquid || !String(answer.headers["content-type"] ?? "").startsWith("application/liquid")) {
      relay(answer, response, target, changes);
      return;
    }
    readBody(answer)
      .then((liquid) => onLiquid(target.rewriter.toLocal(liquid.toString("utf8")), answer.statusCode ?? 200))
      .catch((error: unknown) => {
        console.error("local shop: the app's Liquid could not be rendered:", error);
        answerDown(request, response);
      });
  });
  upstream.on("error", () => answerDown(request, response));
  response.on("close", () => upstream.destroy());
  upstream.end(body);
}

function requestHeaders(
  request: IncomingMessage,
  target: AppProxyTarget,
  body: Buffer,
  changes: Record<string, string | undefined>,
): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = { ...request.headers };
  for (const name of hopByHop) delete headers[name];
  delete headers["accept-encoding"]; // Compressed bodies could not be rewritten.
  for (const name of ["origin", "referer"] as const) {
    const value = request.headers[name];
    if (value) headers[name] = target.rewriter.toShopify(value);
  }
  headers.host = target.host;
  headers["x-forwarded-host"] = target.host;
  headers["x-forwarded-proto"] = "http";
  headers["x-forwarded-for"] = request.socket.remoteAddress ?? "127.0.0.1";
  if (body.length > 0 || headers["content-length"] !== undefined) headers["content-length"] = String(body.length);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete headers[name];
    else headers[name] = value;
  }
  return headers;
}

function relay(
  answer: IncomingMessage,
  response: ServerResponse,
  target: AppProxyTarget,
  changes: Record<string, string | undefined>,
): void {
  const headers: OutgoingHttpHeaders = { ...answer.headers };
  for (const name of hopByHop) delete headers[name];
  if ("cookie" in changes && changes.cookie === undefined) delete headers["set-cookie"];
  for (const name of rewrittenHeaders) {
    const value = headers[name];
    if (typeof value === "string") headers[name] = target.rewriter.toLocal(value);
  }
  const type = String(headers["content-type"] ?? "");
  if (!textual.test(type) || headers["content-encoding"] !== undefined || type.startsWith("text/event-stream")) {
    response.writeHead(answer.statusCode ?? 502, headers);
    answer.pipe(response);
    return;
  }
  delete headers["content-length"];
  response.writeHead(answer.statusCode ?? 502, headers);
  // A page that allows no script but its own does without the clock.
  const takesScripts = !String(headers["content-security-policy"] ?? "").includes("script-src");
  const atStart =
    type.startsWith("text/html") && takesScripts ? (text: string) => injectIntoHead(text, clockShimTag(target.offsetMs())) : undefined;
  answer.pipe(makeRewriteStream(target.rewriter.toLocal, atStart)).pipe(response);
  answer.on("aborted", () => response.destroy());
}

function answerDown(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const wantsPage = String(request.headers.accept ?? "").includes("text/html");
  response.writeHead(503, {
    "content-type": wantsPage ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(wantsPage ? appDownPage() : "Attendant is not running\n");
}
