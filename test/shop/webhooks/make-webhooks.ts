import { randomUUID } from "node:crypto";
import type { AppConfig } from "../api/read-app-config";
import type { Clock } from "../clock";
import type { Store } from "../store/store";
import type { DeliveryRecord } from "../store/types";
import { pickFields } from "./pick-fields";
import { postWebhook, type WebhookTarget } from "./post-webhook";
import { retryDelays } from "./retry-delays";

export type ReleaseOrder = "as-sent" | "reversed" | "shuffled";

export interface SendOptions {
  eventId?: string;
  webhookId?: string;
  badHmac?: boolean;
  triggeredAt?: Date;
}

/** Shopify's webhook queue towards the app. */
export interface Webhooks {
  /** What the shop does: queues a delivery if the app is installed and has subscribed to the topic. */
  enqueue(topic: string, shop: string, payload: object, options?: { eventId?: string }): void;
  /** What a test or the panel does: delivers at once, whatever is subscribed, held or installed; one attempt. */
  send(topic: string, shop: string, payload: unknown, options?: SendOptions): Promise<{ status: number }>;
  /** Keeps new deliveries back. */
  hold(): void;
  holding(): boolean;
  /** Delivers what was held, one after the other, and goes on as usual. */
  release(order?: ReleaseOrder): Promise<void>;
  /** Delivers again, with the same ids, what the app has had; of one topic or of all. */
  repeatAll(topic?: string): Promise<void>;
  /** Delivers one of the log again. */
  repeat(shop: string, id: string): Promise<void>;
  /** Resolves when nothing is under way or due; what waits for a later retry does not count. */
  idle(): Promise<void>;
  /** Oldest first. */
  log(): DeliveryRecord[];
  close(): void;
}

export interface WebhooksOptions {
  store: Store;
  clock: Clock;
  config: AppConfig;
  apiSecret: string;
  appPort: number;
  appHost: string;
}

const atOnce = 4;
const keptInLog = 2000;
const endsInstallation = "app/uninstalled";

/** Makes the queue over `store.deliveries`; what waited when the local shop was stopped goes on when it starts. */
export function makeWebhooks({ store, clock, config, apiSecret, appPort, appHost }: WebhooksOptions): Webhooks {
  let held = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  const underWay = new Set<string>();
  const waiters = new Set<() => void>();

  const all = (): DeliveryRecord[] => store.deliveries.all() as DeliveryRecord[];
  const target = (topic: string): WebhookTarget => ({
    port: appPort,
    host: appHost,
    path: config.subscriptions.find((subscription) => subscription.topic === topic)?.path ?? "/webhooks",
    apiVersion: config.webhookApiVersion,
    apiSecret,
  });
  const isDue = (delivery: DeliveryRecord): boolean =>
    delivery.state === "waiting" &&
    !underWay.has(delivery.id) &&
    (delivery.nextAttemptAt === null || Date.parse(delivery.nextAttemptAt) <= clock.now().getTime());

  const attempt = async (delivery: DeliveryRecord, options: { badHmac?: boolean; retry: boolean }): Promise<{ status: number }> => {
    underWay.add(delivery.id);
    const result = await postWebhook(delivery, target(delivery.topic), options);
    underWay.delete(delivery.id);
    const status = "status" in result ? result.status : null;
    if (closed) return { status: status ?? 0 };
    const now = clock.now();
    const attempts = [
      ...(store.deliveries.get(delivery.shop, delivery.id)?.attempts ?? []),
      { at: now.toISOString(), status, error: "error" in result ? result.error : null },
    ];
    const delay = retryDelays[attempts.length - 1];
    const accepted = status !== null && status >= 200 && status < 300;
    const again = !accepted && options.retry && delay !== undefined;
    store.deliveries.put({
      ...delivery,
      attempts,
      state: accepted ? "delivered" : again ? "waiting" : "given-up",
      nextAttemptAt: again ? new Date(now.getTime() + delay).toISOString() : null,
    });
    return { status: status ?? 0 };
  };

  const pump = (): void => {
    if (closed) return;
    clearTimeout(timer);
    for (const delivery of all().filter(isDue)) {
      if (underWay.size >= atOnce) break;
      if (delivery.topic !== endsInstallation && !isCompliance(delivery.topic) && !store.shop(delivery.shop)?.installed) {
        store.deliveries.put({ ...delivery, state: "given-up", nextAttemptAt: null });
        continue;
      }
      void attempt(delivery, { retry: true }).then(pump);
    }
    const waiting = all().filter((delivery) => delivery.state === "waiting" && !underWay.has(delivery.id));
    if (underWay.size === 0 && !waiting.some(isDue)) for (const wake of [...waiters]) wake();
    const next = Math.min(...waiting.map((delivery) => Date.parse(delivery.nextAttemptAt ?? "") || 0));
    if (Number.isFinite(next) && underWay.size < atOnce) {
      timer = setTimeout(pump, Math.min(Math.max(next - clock.now().getTime(), 50), 60_000));
      timer.unref();
    }
  };
  const isCompliance = (topic: string): boolean =>
    config.subscriptions.some((subscription) => subscription.topic === topic && subscription.compliance);
  const trim = (): void => {
    const done = all().filter(({ state }) => state === "delivered" || state === "given-up");
    for (const delivery of done.slice(0, Math.max(0, done.length - keptInLog))) store.deliveries.delete(delivery.shop, delivery.id);
  };
  const record = (topic: string, shop: string, payload: unknown, options: SendOptions, state: DeliveryRecord["state"]): DeliveryRecord =>
    store.deliveries.put({
      id: randomUUID(),
      shop,
      topic,
      eventId: options.eventId ?? randomUUID(),
      webhookId: options.webhookId ?? randomUUID(),
      triggeredAt: (options.triggeredAt ?? clock.now()).toISOString(),
      body: typeof payload === "string" ? payload : JSON.stringify(payload),
      attempts: [],
      state,
      nextAttemptAt: null,
    }) as DeliveryRecord;

  const stopListening = clock.onChange(pump);
  queueMicrotask(pump);
  return {
    enqueue(topic, shop, payload, options = {}) {
      const subscription = config.subscriptions.find((one) => one.topic === topic);
      if (!subscription || closed || (!subscription.compliance && !store.shop(shop)?.installed)) return;
      const body = subscription.includeFields ? pickFields(payload, subscription.includeFields) : payload;
      record(topic, shop, body, options, held ? "held" : "waiting");
      trim();
      queueMicrotask(pump);
    },
    send: (topic, shop, payload, options = {}) =>
      attempt(record(topic, shop, payload, options, "held"), { retry: false, ...(options.badHmac ? { badHmac: true } : {}) }),
    hold() {
      held = true;
    },
    holding: () => held,
    async release(order = "as-sent") {
      held = false;
      const waiting = all().filter((delivery) => delivery.state === "held" && !underWay.has(delivery.id));
      if (order === "reversed") waiting.reverse();
      if (order === "shuffled") waiting.sort((a, b) => a.webhookId.localeCompare(b.webhookId));
      for (const delivery of waiting) await attempt(delivery, { retry: true });
      pump();
    },
    async repeatAll(topic) {
      const delivered = all().filter((delivery) => delivery.state === "delivered" && (topic === undefined || delivery.topic === topic));
      for (const delivery of delivered) await attempt(delivery, { retry: false });
    },
    async repeat(shop, id) {
      const delivery = store.deliveries.get(shop, id);
      if (delivery && !underWay.has(id)) await attempt(delivery as DeliveryRecord, { retry: false });
    },
    idle: () =>
      new Promise((resolve) => {
        const wake = (): void => {
          waiters.delete(wake);
          resolve();
        };
        waiters.add(wake);
        queueMicrotask(pump);
      }),
    log: all,
    close() {
      closed = true;
      clearTimeout(timer);
      stopListening();
    },
  };
}
