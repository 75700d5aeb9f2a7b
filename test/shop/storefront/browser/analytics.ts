import { getCookie, setCookie } from "./cookie";
import type { CustomerPrivacy } from "./customer-privacy";
import { eventContext } from "./event-context";

export interface PixelEvent {
  id: string;
  name: string;
  type: "standard" | "custom";
  clientId: string;
  timestamp: string;
  seq: number;
  context: Record<string, unknown>;
  data?: Record<string, unknown>;
  customData?: unknown;
}

type Listener = (event: PixelEvent) => void;

export interface Analytics {
  standard(name: string, data: Record<string, unknown>): void;
  /** `Shopify.analytics.publish`: a custom event. */
  publish(name: string, payload?: unknown): boolean;
  /** Hears everything of this page, what was published before too. */
  listen(listener: Listener): void;
  clientId: string;
}

const newId = (): string => crypto.randomUUID?.() ?? `${Date.now().toString(16)}-${Math.random().toString(16).slice(2)}`;

/** The events of one page in their order, for everyone who listens. */
export function makeAnalytics(privacy: CustomerPrivacy): Analytics {
  const clientId = getCookie("_shopify_y") || newId();
  const keepClientId = (): void => {
    if (privacy.analyticsProcessingAllowed()) setCookie("_shopify_y", clientId, 365);
  };
  keepClientId();
  document.addEventListener("visitorConsentCollected", keepClientId);
  const past: PixelEvent[] = [];
  const listeners: Listener[] = [];
  const emit = (event: Pick<PixelEvent, "name" | "type" | "data" | "customData">): void => {
    const full: PixelEvent = {
      id: newId(),
      clientId,
      timestamp: new Date().toISOString(),
      seq: past.length,
      context: eventContext(),
      ...event,
    };
    past.push(full);
    for (const listener of listeners) listener(full);
  };
  return {
    clientId,
    standard: (name, data) => emit({ name, type: "standard", data }),
    publish(name, payload) {
      emit({ name, type: "custom", customData: payload === undefined ? null : (JSON.parse(JSON.stringify(payload)) as unknown) });
      return true;
    },
    listen(listener) {
      listeners.push(listener);
      for (const event of past) listener(event);
    },
  };
}
