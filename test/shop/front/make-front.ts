import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { connect } from "node:net";
import type { Clock } from "../clock";
import { type AppProxyFront, answerAppProxy } from "./answer-app-proxy";
import { clockShimTag } from "./clock-shim";
import { injectIntoHead } from "./inject-into-head";
import { makeOrigins } from "./origins";
import { proxyToApp } from "./proxy-to-app";
import { makeHostRewriter } from "./rewrite-hosts";
import { rewritePages } from "./rewrite-pages";
import { sendHtml } from "./send-html";

/** Answers a request and says true, or leaves it alone and says false. */
export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;

export interface FrontOptions extends AppProxyFront {
  port: number;
  clock: Clock;
  /** Port of the app's process. */
  appPort: number;
  /** Handles of the shops; any other name has no storefront. */
  isShop(handle: string): boolean;
  /** `shop` is the shop's domain. */
  storefront(request: IncomingMessage, response: ServerResponse, url: URL, shop: string): Promise<boolean>;
  admin: Handler;
  /** Port of the inbox's own web pages, or a handler of its own. */
  inbox: number | Handler;
}

/**
 * The one HTTP server that browsers talk to. It tells the parts of the local shop apart by the Host header: the admin, each
 * storefront, the app's public address and the inboxes.
 */
export function makeFront(options: FrontOptions): { server: Server; listen(): Promise<void>; close(): Promise<void> } {
  const origins = makeOrigins(options.port);
  const rewriter = makeHostRewriter(options.port);
  const app = { port: options.appPort, host: new URL(origins.app).host, rewriter, offsetMs: options.clock.offsetMs };
  const shimmed = (response: ServerResponse): void =>
    rewritePages(response, (page) => injectIntoHead(rewriter.toLocal(page), clockShimTag(options.clock.offsetMs(), nonceOf(response))));

  const storefront = async (request: IncomingMessage, response: ServerResponse, url: URL, handle: string): Promise<boolean> => {
    const shop = `${handle}.myshopify.com`;
    if (await answerAppProxy(options, app, shop, { request, response, url })) return true;
    if (url.pathname === "/admin" || url.pathname.startsWith("/admin/")) {
      // As at Shopify: a shop's own /admin is the way into its admin.
      response.writeHead(302, { location: `${origins.admin}/store/${handle}${url.pathname.slice("/admin".length)}${url.search}` });
      response.end();
      return true;
    }
    shimmed(response);
    return options.storefront(request, response, url, shop);
  };

  const dispatch = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const name = hostName(request);
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "localhost"}`);
    if (name === "attendant") {
      await proxyToApp(request, response, app, url.pathname + url.search);
      return true;
    }
    if (name === "admin") return options.admin(request, response, url);
    if (name === "inbox") {
      // The inbox's page names an icon that its package has forgotten to bring.
      if (url.pathname === "/maildev-icon.svg") return options.admin(request, response, new URL("/assets/icon.svg", url));
      if (typeof options.inbox === "function") return options.inbox(request, response, url);
      await proxyToApp(request, response, { ...app, port: options.inbox, host: url.host }, url.pathname + url.search);
      return true;
    }
    if (options.isShop(name)) return storefront(request, response, url, name);
    response.writeHead(302, { location: origins.admin });
    response.end();
    return true;
  };

  const server = createServer((request, response) => {
    dispatch(request, response)
      .then((answered) => {
        if (!answered)
          sendHtml(response, 404, "<!doctype html><title>Not found</title><p>There is nothing at this address of the local shop.");
      })
      .catch((error: unknown) => {
        console.error("local shop:", request.method, request.headers.host, request.url, error);
        if (!response.headersSent)
          sendHtml(response, 500, "<!doctype html><title>Error</title><p>The local shop failed; its output says why.");
        else response.destroy();
      });
  });
  server.on("upgrade", (request, socket, head) => {
    const name = hostName(request);
    const port = name === "attendant" ? options.appPort : name === "inbox" && typeof options.inbox === "number" ? options.inbox : undefined;
    if (port === undefined) {
      socket.destroy();
      return;
    }
    const upstream = connect(port, "127.0.0.1", () => {
      const lines = request.rawHeaders.reduce<string[]>((all, value, at) => {
        if (at % 2 === 0) all.push(`${value}: ${request.rawHeaders[at + 1]}`);
        return all;
      }, []);
      upstream.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on("error", () => socket.destroy());
    socket.on("error", () => upstream.destroy());
  });
  return {
    server,
    listen: () => new Promise((resolve, reject) => server.once("error", reject).listen(options.port, "127.0.0.1", () => resolve())),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The nonce that a page's own policy lets scripts run with; none where it has no such policy. */
function nonceOf(response: ServerResponse): string | undefined {
  return /'nonce-([\w+/=-]+)'/.exec(String(response.getHeader("content-security-policy") ?? ""))?.[1];
}

/** `admin` of `admin.localhost:4700`; an empty name for anything else. */
function hostName(request: IncomingMessage): string {
  return /^([a-z0-9-]+)\.localhost(?::\d+)?$/i.exec(request.headers.host ?? "")?.[1]?.toLowerCase() ?? "";
}
