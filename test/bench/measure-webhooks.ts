import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { signedWebhook } from "../support/signed-request";
import { type BenchShop, queueIsEmpty } from "./bench-shop";
import { inMs, type Measurement, percentile } from "./measurement";

const perSecond = 200;
const seconds = 15;

/** How long Shopify waits for its 200 while webhooks come evenly, 200 a second, and their jobs are being done beside. */
export async function measureWebhooks(bench: BenchShop): Promise<Measurement[]> {
  const order = bench.shop.store.orders.all(bench.domain)[0];
  if (!order) throw new Error("The local shop has no order to send.");
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const deliver = () => post(bench, agent, { id: order.id, updated_at: new Date().toISOString(), note: "x".repeat(4_000) });
  for (let i = 0; i < 200; i++) await deliver();

  const times: Promise<number>[] = [];
  const started = performance.now();
  for (let sent = 0; sent < perSecond * seconds; sent++) {
    const wait = started + (sent * 1_000) / perSecond - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    times.push(deliver());
  }
  const all = await Promise.all(times);
  agent.destroy();
  await queueIsEmpty(bench.database);
  return [
    { what: `Webhook accepted, ${perSecond} a second, p50`, result: inMs(percentile(all, 0.5)), wanted: "" },
    { what: `Webhook accepted, ${perSecond} a second, p99`, result: inMs(percentile(all, 0.99)), wanted: "under 50 ms" },
  ];
}

async function post(bench: BenchShop, agent: Agent, payload: object): Promise<number> {
  const url = `http://127.0.0.1:${bench.appPort}/webhooks`;
  const signed = signedWebhook({
    url,
    secret: bench.apiSecret,
    topic: "orders/updated",
    shop: bench.domain,
    payload,
    eventId: randomUUID(),
  });
  const body = Buffer.from(await signed.arrayBuffer());
  return new Promise((done, failed) => {
    const started = performance.now();
    const headers = { ...Object.fromEntries(signed.headers), "content-length": String(body.length) };
    request(url, { method: "POST", agent, headers }, (response) => {
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
