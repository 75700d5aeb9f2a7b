import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { seedStore } from "../catalogue/seed-store";
import { openStore } from "../store/open-store";
import { makeStorefront } from "./make-storefront";

/** The storefront alone, without app, worker and admin: `npx tsx test/shop/storefront/preview.ts [port]`, for work on the theme. */
const port = Number(process.argv[2] ?? 4790);
const store = openStore(":memory:");
seedStore(store, { now: new Date(), seed: 1 });
const extension = (name: string): string => fileURLToPath(new URL(`../../../extensions/${name}`, import.meta.url));
const storefront = makeStorefront({
  store,
  clock: { now: () => new Date() },
  webhooks: { send: (topic, shop) => console.info(`webhook ${topic} ${shop}`) },
  extensionDirs: { theme: extension("attendant"), pixel: extension("attendant-pixel") },
  origin: (handle) => `http://${handle}.localhost:${port}`,
});
createServer((request, response) => {
  const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
  const handle = url.hostname.split(".")[0] ?? "";
  storefront(request, response, url, handle)
    .then((answered) => {
      if (!answered) response.writeHead(404).end("Not found");
    })
    .catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end("error");
    });
}).listen(port, "127.0.0.1", () => console.info(`http://marl-and-moss.localhost:${port}  http://north-lane.localhost:${port}`));
