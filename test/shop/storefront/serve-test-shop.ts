import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { makeThemeActions, type ThemeActions } from "../admin/theme-actions";
import { seedStore } from "../catalogue/seed-store";
import { openStore } from "../store/open-store";
import type { Store } from "../store/store";
import { makeStorefront } from "./make-storefront";
import { makeStorefrontModes, type StorefrontModeSwitch } from "./modes";

export interface SentWebhook {
  topic: string;
  shop: string;
  payload: Record<string, unknown>;
}

export interface TestShop {
  store: Store;
  shop: string;
  sent: SentWebhook[];
  topics(): string[];
  /** The states of the storefront. */
  modes: StorefrontModeSwitch;
  /** The theme editor, over the fixture's blocks. */
  theme: ThemeActions;
  /** Moves the shop's clock. */
  setNow(now: Date): void;
  origin: string;
  /** A visitor with cookies of their own; redirects are not followed. */
  visitor(options?: { handle?: string; headers?: Record<string, string> }): (path: string, init?: RequestInit) => Promise<Response>;
  close(): Promise<void>;
}

const fixture = (name: string): string => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));

/** Serves seeded storefronts on a free port with a small fixture extension and pixel, for tests. */
export async function serveTestShop(start = new Date("2026-11-22T09:00:00Z")): Promise<TestShop> {
  const store = openStore(":memory:");
  seedStore(store, { now: start, seed: 1, customers: 20, days: 10 });
  const sent: SentWebhook[] = [];
  let now = start;
  let port = 0;
  const modes = makeStorefrontModes();
  const storefront = makeStorefront({
    store,
    clock: { now: () => now },
    webhooks: { send: (topic, shop, payload) => void sent.push({ topic, shop, payload }) },
    extensionDirs: { theme: fixture("extension"), pixel: fixture("pixel") },
    origin: (handle) => `http://${handle}.localhost:${port}`,
    apiKey: "key",
    modes: modes.current,
  });
  const failures: unknown[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const handle = String(request.headers["x-shop"] ?? url.hostname.split(".")[0]);
    storefront(request, response, url, handle)
      .then((answered) => {
        if (!answered) response.writeHead(404).end();
      })
      .catch((error: unknown) => {
        failures.push(error);
        response.writeHead(500).end(String(error));
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
  return {
    store,
    shop: "marl-and-moss.myshopify.com",
    sent,
    topics: () => sent.map(({ topic }) => topic),
    modes,
    theme: makeThemeActions(store, { handle: "attendant", embed: () => "attendant", blocks: () => ["inline"] }),
    setNow: (to) => {
      now = to;
    },
    origin: `http://marl-and-moss.localhost:${port}`,
    visitor({ handle = "marl-and-moss", headers = {} } = {}) {
      const jar = new Map<string, string>();
      return async (path, init = {}) => {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
        const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
          redirect: "manual",
          ...init,
          headers: { "x-shop": handle, ...(cookie ? { cookie } : {}), ...headers, ...init.headers },
        });
        for (const line of answer.headers.getSetCookie()) {
          const [pair = ""] = line.split(";");
          const name = pair.slice(0, pair.indexOf("="));
          if (/max-age=0/.test(line)) jar.delete(name);
          else jar.set(name, pair.slice(name.length + 1));
        }
        return answer;
      };
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close(() => (failures.length > 0 ? reject(failures[0]) : resolve()));
      }),
  };
}
