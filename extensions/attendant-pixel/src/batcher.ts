import type { PixelBatch, PixelEvent } from "~/domain/events/pixel-batch.schema";
import type { ReadEvent, ShopifyEvent } from "./pixel-event";

/** What a page opens with goes together; everything else may be the last thing before the page is left, and goes at once. */
const patient = ["page_viewed", "product_viewed", "collection_viewed", "search_submitted", "cart_viewed"];
/** Long enough for the events of one page view to go together, short enough to be gone before the page is. */
const waitMs = 300;
/** As many as the ingest takes at once. */
const most = 50;

interface Batcher {
  add(event: unknown, read: ReadEvent): void;
}

/** Gathers events and posts them together. What could not be sent goes with the next ones, each under its own id, so that none counts twice. */
export function makeBatcher({ shopKey, endpoint }: { shopKey: string; endpoint: string }): Batcher {
  let waiting: PixelEvent[] = [];
  let visitorId = "";
  let runtimeVisitorId: string | null = null;
  let shopperId: string | null = null;
  let planned = false;

  const send = async (): Promise<void> => {
    planned = false;
    const events = waiting.slice(0, most);
    waiting = waiting.slice(most);
    if (events.length === 0) return;
    const batch: PixelBatch = { shopKey, visitorId, runtimeVisitorId, shopperId, events };
    try {
      // As plain text: such a request needs no question beforehand, and so survives the end of the page.
      const headers = { "content-type": "text/plain" };
      const { status } = await fetch(endpoint, { method: "POST", headers, body: JSON.stringify(batch), keepalive: true, mode: "cors" });
      if (status < 500) return next();
    } catch {
      // Offline, or on the way out.
    }
    // No timer of its own: a shop whose app is down must not hear from us every moment.
    if (waiting.length + events.length <= most) waiting = [...events, ...waiting];
  };
  const plan = (): void => {
    if (!planned) setTimeout(() => void send(), waitMs);
    planned = true;
  };
  const next = (): void => {
    if (waiting.length > 0) plan();
  };

  return {
    add: (given, read) => {
      const event = given as ShopifyEvent;
      const reading = read(event);
      if (!reading || !event.id || !event.clientId) return;
      visitorId = event.clientId;
      runtimeVisitorId = event.customData?.visitorId ?? runtimeVisitorId;
      shopperId = event.customData?.shopperId ?? shopperId;
      const at = new Date(event.timestamp ?? Date.now()).toISOString();
      waiting.push({ id: event.id, at, ...reading } as PixelEvent);
      if (patient.includes(reading.kind)) plan();
      else void send();
    },
  };
}
