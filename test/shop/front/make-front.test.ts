import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeClock } from "../clock";
import { findFreePorts } from "../setup/find-port";
import { makeFront } from "./make-front";
import { sendHtml } from "./send-html";

let app: Server;
let front: ReturnType<typeof makeFront>;
let port: number;
let seen: { url: string; headers: IncomingMessage["headers"]; body: string };
const clock = makeClock();

beforeEach(async () => {
  app = createServer(async (incoming, response) => {
    seen = { url: incoming.url ?? "", headers: incoming.headers, body: await text(incoming) };
    response.setHeader("content-security-policy", "frame-ancestors https://marl-and-moss.myshopify.com https://admin.shopify.com;");
    response.setHeader("set-cookie", "a=1");
    if (incoming.url?.startsWith("/go"))
      response.writeHead(302, { location: "https://admin.shopify.com/store/marl-and-moss/apps/attendant" }).end();
    else if (incoming.url?.startsWith("/picture"))
      response.writeHead(200, { "content-type": "image/png" }).end("https://admin.shopify.com");
    else sendHtml(response, 200, "<html><head></head><body>https://marl-and-moss.myshopify.com/x</body></html>");
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => app.once("listening", resolve));
  port = await findFreePorts(1);
  front = makeFront({
    port,
    clock,
    appPort: (app.address() as AddressInfo).port,
    apiSecret: "secret",
    appProxy: { storefrontPath: "/apps/attendant", appPath: "/proxy" },
    isShop: (handle) => handle === "marl-and-moss",
    storefront: async (_request, response, url) => {
      if (url.pathname !== "/") return false;
      response.writeHead(200, { "content-type": "text/html" });
      response.write("<html><head>");
      response.end("</head>https://marl-and-moss.myshopify.com/cart</html>");
      return true;
    },
    loggedInCustomerId: () => 12,
    admin: async (_request, response) => {
      sendHtml(response, 200, "the admin");
      return true;
    },
    inbox: async () => false,
  });
  await front.listen();
});
afterEach(async () => {
  await front.close();
  app.close();
  app.closeAllConnections();
});

function call(
  host: string,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; headers: IncomingMessage["headers"]; body: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request({
      host: "127.0.0.1",
      port,
      path,
      method: options.method ?? "GET",
      headers: { host: `${host}:${port}`, ...options.headers },
      agent: false,
    });
    outgoing.on("error", reject);
    outgoing.on("response", async (answer) =>
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) }),
    );
    outgoing.end(options.body);
  });
}

test("the app's pages lead into the local shop, may be framed by it, and carry the clock", async () => {
  const { body, headers } = await call("attendant.localhost", "/app");
  expect(headers["content-security-policy"]).toBe(`frame-ancestors http://marl-and-moss.localhost:${port} http://admin.localhost:${port};`);
  expect(body).toContain(`http://marl-and-moss.localhost:${port}/x`);
  expect(body).toContain("<head><script>(()=>{");
  expect(seen.headers.host).toBe(`attendant.localhost:${port}`);
});

test("redirects are rewritten, pictures are not touched", async () => {
  expect((await call("attendant.localhost", "/go")).headers.location).toBe(
    `http://admin.localhost:${port}/store/marl-and-moss/apps/attendant`,
  );
  expect((await call("attendant.localhost", "/picture")).body).toBe("https://admin.shopify.com");
});

test("what the browser sends names Shopify's addresses to the app; a signed body is never changed", async () => {
  const body = JSON.stringify({ url: `http://marl-and-moss.localhost:${port}/cart`, name: "Zoë" });
  const headers = { "content-type": "application/json", origin: `http://marl-and-moss.localhost:${port}` };
  await call("attendant.localhost", "/ingest", { method: "POST", headers, body });
  expect(JSON.parse(seen.body)).toEqual({ url: "https://marl-and-moss.myshopify.com/cart", name: "Zoë" });
  expect(seen.headers.origin).toBe("https://marl-and-moss.myshopify.com");
  await call("attendant.localhost", "/webhooks", { method: "POST", headers: { ...headers, "x-shopify-hmac-sha256": "x" }, body });
  expect(seen.body).toBe(body);
});

test("the app proxy signs, names the customer and strips cookies both ways", async () => {
  const { headers } = await call("marl-and-moss.localhost", "/apps/attendant/subscribe?x=1", {
    method: "POST",
    headers: { cookie: "cart=1" },
    body: "a=b",
  });
  const url = new URL(seen.url, "http://app");
  expect(url.pathname).toBe("/proxy/subscribe");
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    x: "1",
    shop: "marl-and-moss.myshopify.com",
    logged_in_customer_id: "12",
    path_prefix: "/apps/attendant",
  });
  expect(url.searchParams.get("signature")).toMatch(/^[0-9a-f]{64}$/);
  expect(seen.headers.cookie).toBeUndefined();
  expect(headers["set-cookie"]).toBeUndefined();
  expect(seen.body).toBe("a=b");
});

test("storefront pages are rewritten and carry the clock; unknown hosts are led to the admin", async () => {
  const { body } = await call("marl-and-moss.localhost", "/");
  expect(body).toContain(`http://marl-and-moss.localhost:${port}/cart`);
  expect(body).toContain("shiftDate(globalThis");
  expect((await call("marl-and-moss.localhost", "/nothing")).status).toBe(404);
  expect((await call("admin.localhost", "/")).body).toBe("the admin");
  expect((await call("other.localhost", "/")).headers.location).toBe(`http://admin.localhost:${port}`);
});

test("a shop's own /admin leads into its admin", async () => {
  const { headers } = await call("marl-and-moss.localhost", "/admin/themes/current/editor?context=apps");
  expect(headers.location).toBe(`http://admin.localhost:${port}/store/marl-and-moss/themes/current/editor?context=apps`);
});

test("while the app is down a calm page says so, and the storefront goes on", async () => {
  app.close();
  app.closeAllConnections();
  const page = await call("attendant.localhost", "/app", { headers: { accept: "text/html" } });
  expect(page.status).toBe(503);
  expect(page.body).toContain("Attendant is not running");
  expect((await call("attendant.localhost", "/data", { headers: { accept: "application/json" } })).body).toBe("Attendant is not running\n");
  expect((await call("marl-and-moss.localhost", "/")).status).toBe(200);
});
