import { Agent, request } from "node:http";
import type { AppProcess } from "../shop/setup/app-process";
import { orderPayload } from "../shop/storefront/payloads/order";
import { signedWebhook } from "../support/signed-request";
import { type BenchShop, queueIsEmpty } from "./bench-shop";
import { inMs, type Measurement, percentile } from "./measurement";

const perSecond = 200;
const seconds = 15;

/**
 * How long Shopify waits for its 200 while changed orders come evenly, 200 a second, and their jobs are being done beside: with web and
 * worker apart, as in production, and in one process, as a small shop may run them.
 */
export async function measureWebhooks(bench: BenchShop): Promise<Measurement[]> {
  const { app, apart } = bench.shop;
  await app.stop();
  const inTwo = await measure(bench, "web and worker apart", [apart.web, apart.worker]);
  const inOne = await measure(bench, "in one process", [app]);
  await app.start();
  return [...inTwo, ...inOne];
}

async function measure(bench: BenchShop, arrangement: string, processes: AppProcess[]): Promise<Measurement[]> {
  await Promise.all(processes.map((each) => each.start()));
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  // Signed beforehand: who measures shares the machine.
  const warmUp = await signedDeliveries(bench, 200);
  const deliveries = await signedDeliveries(bench, perSecond * seconds);
  for (const delivery of warmUp) await post(bench, agent, delivery);
  await queueIsEmpty(bench.database);

  const times: Promise<number>[] = [];
  const started = performance.now();
  for (const [sent, delivery] of deliveries.entries()) {
    const wait = started + (sent * 1_000) / perSecond - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    times.push(post(bench, agent, delivery));
  }
  const all = await Promise.all(times);
  agent.destroy();
  const accepted = performance.now();
  await queueIsEmpty(bench.database);
  const later = (performance.now() - accepted) / 1_000;
  await Promise.all(processes.map((each) => each.stop()));
  const what = `Webhook accepted, ${perSecond} a second, ${arrangement}`;
  return [
    { what: `${what}, p50`, result: inMs(percentile(all, 0.5)), wanted: "" },
    { what: `${what}, p99`, result: inMs(percentile(all, 0.99)), wanted: "under 50 ms" },
    { what: `The last of ${all.length} done, ${arrangement}`, result: `${later.toFixed(1)} s later`, wanted: "" },
  ];
}

interface SignedDelivery {
  headers: Record<string, string>;
  body: Buffer;
}

/** Changes of the shop's orders, each a delivery of its own, in the size that Shopify sends. */
async function signedDeliveries({ shop, domain, apiSecret }: BenchShop, count: number): Promise<SignedDelivery[]> {
  const { store } = shop;
  const record = store.shop(domain);
  const orders = store.orders.all(domain);
  return Promise.all(
    Array.from({ length: count }, async (_, nth) => {
      const order = orders[nth % orders.length];
      if (!record || !order) throw new Error("The local shop has no order to send.");
      const changed = orderPayload(store, record, { ...order, updatedAt: new Date().toISOString() });
      const payload = { ...changed, ...buyerOf(nth % buyers) };
      const url = "https://app.example.com/webhooks";
      const signed = signedWebhook({ url, secret: apiSecret, topic: "orders/updated", shop: domain, payload });
      const body = Buffer.from(await signed.arrayBuffer());
      return { headers: { ...Object.fromEntries(signed.headers), "content-length": String(body.length) }, body };
    }),
  );
}

/** Orders of so many people: those who all change one order would wait for each other. */
const buyers = 200;

function buyerOf(nth: number) {
  const email = `bench-${nth}@example.com`;
  return { id: 9_000_000_000_000 + nth, name: `#B${nth}`, email, customer: { id: 9_100_000_000_000 + nth, email } };
}

/** @returns milliseconds until it was answered with 200 */
function post(bench: BenchShop, agent: Agent, { headers, body }: SignedDelivery): Promise<number> {
  return new Promise((done, failed) => {
    const started = performance.now();
    request(`http://127.0.0.1:${bench.appPort}/webhooks`, { method: "POST", agent, headers }, (response) => {
      response.resume();
      response.once("end", () => {
        if (response.statusCode === 200) done(performance.now() - started);
        else failed(new Error(`A webhook was answered with ${response.statusCode}.`));
      });
    })
      .once("error", failed)
      .end(body);
  });
}
