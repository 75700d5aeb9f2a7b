import type { DeliveryRecord } from "../../store/types";
import type { PanelWorld } from "./make-panel";

const mostShown = 60;

export interface PanelDelivery {
  id: string;
  shop: string;
  topic: string;
  at: string;
  state: DeliveryRecord["state"];
  /** How the last attempt went, in words. */
  result: string;
  attempts: number;
  nextAttemptAt: string | null;
  body: string;
}

export interface PanelState {
  now: string;
  offsetMs: number;
  timezone: string;
  holding: boolean;
  counts: Record<DeliveryRecord["state"], number>;
  topics: string[];
  deliveries: PanelDelivery[];
  fault: { mode: string; remaining: number | null };
  smtpDown: boolean;
  app: { running: boolean; pid: number | null };
  shops: { domain: string; name: string; consentRequired: boolean; installed: boolean }[];
}

/** All that the panel's page shows, newest deliveries first. */
export function panelState({ store, clock, webhooks, faults, controls }: PanelWorld): PanelState {
  const log = webhooks.log();
  const counts = { waiting: 0, held: 0, delivered: 0, "given-up": 0 };
  for (const { state } of log) counts[state] += 1;
  return {
    now: clock.now().toISOString(),
    offsetMs: clock.offsetMs(),
    timezone: store.shops.all()[0]?.timezone ?? "UTC",
    holding: webhooks.holding(),
    counts,
    topics: [...new Set(log.map(({ topic }) => topic))].sort(),
    deliveries: log.slice(-mostShown).reverse().map(describe),
    fault: faults.current(),
    smtpDown: controls.smtp.isDown(),
    app: { running: controls.app.running(), pid: controls.app.pid() ?? null },
    shops: store.shops.all().map(({ domain, name, consentRequired, installed }) => ({ domain, name, consentRequired, installed })),
  };
}

function describe(delivery: DeliveryRecord): PanelDelivery {
  const { id, shop, topic, triggeredAt, state, attempts, nextAttemptAt, body } = delivery;
  const last = attempts.at(-1);
  const result = last
    ? (last.error ?? `Answered ${last.status}`)
    : state === "given-up"
      ? "Not sent: the app is not installed"
      : "Not sent yet";
  return { id, shop, topic, at: triggeredAt, state, result, attempts: attempts.length, nextAttemptAt, body: body.slice(0, 20_000) };
}
