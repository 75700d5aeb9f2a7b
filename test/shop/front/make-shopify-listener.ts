import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { Certificates } from "./make-certificates";
import { sendJson } from "./send-json";

/**
 * The TLS listener that the app's outgoing calls reach in Shopify's place. It answers for `<handle>.myshopify.com` by
 * `shopApi` and says of every other host that the local shop does not know it.
 */
export function makeShopifyListener(options: {
  port: number;
  certificates: Certificates;
  shopApi(request: IncomingMessage, response: ServerResponse, url: URL, shop: string): Promise<boolean>;
}): { listen(): Promise<void>; close(): Promise<void> } {
  const server = createServer({ key: options.certificates.key, cert: options.certificates.cert }, (request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
    const url = new URL(request.url ?? "/", `https://${host || "localhost"}`);
    const answered = host.endsWith(".myshopify.com") ? options.shopApi(request, response, url, host) : Promise.resolve(false);
    answered
      .then((done) => {
        if (!done) sendJson(response, 404, { errors: "Not Found", reason: `The local shop has nothing at ${host}${url.pathname}` });
      })
      .catch((error: unknown) => {
        console.error("local shop:", request.method, host, request.url, error);
        if (!response.headersSent) sendJson(response, 500, { errors: "The local shop failed; its output says why." });
        else response.destroy();
      });
  });
  return {
    listen: () => new Promise((resolve, reject) => server.once("error", reject).listen(options.port, "127.0.0.1", () => resolve())),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
