import type { PixelEvent } from "./analytics";

/**
 * The strict sandbox of a web pixel: a worker without a document, in which the pixel registers itself and hears the
 * page's events. What it may use of the browser is asked for over messages.
 */

type Callback = (event: PixelEvent) => unknown;
type Register = (api: Record<string, unknown>) => unknown;
type Message =
  | { kind: "start"; url: string; settings: Record<string, unknown>; init: Record<string, unknown> & { customerPrivacy: unknown } }
  | { kind: "event"; event: PixelEvent }
  | { kind: "consent"; customerPrivacy: unknown }
  | { kind: "answer"; id: number; answer: unknown };

const subscribers: { name: string; callback: Callback }[] = [];
const consentListeners: ((event: { customerPrivacy: unknown }) => unknown)[] = [];
const waiting = new Map<number, (answer: unknown) => void>();
const early: PixelEvent[] = [];
let extension: Register | null = null;
let running = false;
let calls = 0;

const page = self as unknown as {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Message>) => void): void;
};

const call =
  (name: string) =>
  (...args: unknown[]): Promise<unknown> =>
    new Promise((resolve) => {
      calls += 1;
      waiting.set(calls, resolve);
      page.postMessage({ kind: "call", id: calls, name, args });
    });

const storage = (name: string): Record<string, unknown> => ({
  getItem: call(`${name}.getItem`),
  setItem: call(`${name}.setItem`),
  removeItem: call(`${name}.removeItem`),
  clear: call(`${name}.clear`),
  key: call(`${name}.key`),
  length: call(`${name}.length`),
});

const hears = (name: string, event: PixelEvent): boolean =>
  name === event.name ||
  name === "all_events" ||
  (name === "all_standard_events" && event.type === "standard") ||
  (name === "all_custom_events" && event.type === "custom");

const hand = (callback: Callback, event: PixelEvent): void => {
  try {
    Promise.resolve(callback(event)).catch((error: unknown) => console.error("web pixel:", error));
  } catch (error) {
    console.error("web pixel:", error);
  }
};

const shopify = {
  extend: (_point: string, register: Register): void => {
    extension = register;
  },
};
Object.assign(self, { shopify, register: (register: Register) => shopify.extend("WebPixel::Render", register) });

async function start(message: Extract<Message, { kind: "start" }>): Promise<void> {
  await import(/* @vite-ignore */ message.url);
  const { customerPrivacy } = message.init;
  const register = extension as Register | null;
  register?.({
    analytics: {
      subscribe(name: string, callback: Callback) {
        subscribers.push({ name, callback });
        // A pixel that subscribes late still hears what the page has published.
        if (running) for (const event of early) if (hears(name, event)) hand(callback, event);
      },
    },
    browser: {
      localStorage: storage("localStorage"),
      sessionStorage: storage("sessionStorage"),
      cookie: { get: call("cookie.get"), set: call("cookie.set") },
      sendBeacon: call("sendBeacon"),
    },
    init: { ...message.init, customerPrivacy },
    settings: message.settings,
    customerPrivacy: {
      subscribe: (_name: string, listener: (event: { customerPrivacy: unknown }) => unknown) => consentListeners.push(listener),
    },
    _pixelInfo: { type: "APP", runtimeContext: "STRICT" },
  });
  for (const event of early) for (const { name, callback } of subscribers) if (hears(name, event)) hand(callback, event);
  running = true;
}

page.addEventListener("message", ({ data }) => {
  if (data.kind === "start") start(data).catch((error: unknown) => console.error("web pixel:", error));
  if (data.kind === "answer") {
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  }
  if (data.kind === "consent") for (const listener of consentListeners) listener({ customerPrivacy: data.customerPrivacy });
  if (data.kind === "event") {
    early.push(data.event);
    if (running) for (const { name, callback } of subscribers) if (hears(name, data.event)) hand(callback, data.event);
  }
});
