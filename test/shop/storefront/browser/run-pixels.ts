import type { Analytics } from "./analytics";
import { getCookie, setCookie } from "./cookie";
import type { CustomerPrivacy } from "./customer-privacy";
import { eventContext } from "./event-context";
import type { Features, Purpose } from "./features";

/** What a pixel in its worker asks of the page: the browser's storage, cookies and beacons. */
export interface PixelRequest {
  kind: "call";
  id: number;
  name: string;
  args: unknown[];
}

const calls: Record<string, (...args: string[]) => unknown> = {
  "localStorage.getItem": (key = "") => localStorage.getItem(key),
  "localStorage.setItem": (key = "", value = "") => localStorage.setItem(key, value),
  "localStorage.removeItem": (key = "") => localStorage.removeItem(key),
  "localStorage.clear": () => localStorage.clear(),
  "localStorage.key": (index = "0") => localStorage.key(Number(index)),
  "localStorage.length": () => localStorage.length,
  "sessionStorage.getItem": (key = "") => sessionStorage.getItem(key),
  "sessionStorage.setItem": (key = "", value = "") => sessionStorage.setItem(key, value),
  "sessionStorage.removeItem": (key = "") => sessionStorage.removeItem(key),
  "sessionStorage.clear": () => sessionStorage.clear(),
  "sessionStorage.key": (index = "0") => sessionStorage.key(Number(index)),
  "sessionStorage.length": () => sessionStorage.length,
  "cookie.get": (name = "") => getCookie(name),
  "cookie.set": (name = "", value = "") => {
    if (value === "" && name.includes("="))
      setCookie(name.slice(0, name.indexOf("=")), name.slice(name.indexOf("=") + 1).split(";")[0] ?? "", 365);
    else setCookie(name, value, 365);
    return document.cookie;
  },
  sendBeacon: (url = "", body = "") => navigator.sendBeacon(url, body),
};

const privacyFacts = (privacy: CustomerPrivacy): Record<string, boolean> => ({
  analyticsProcessingAllowed: privacy.analyticsProcessingAllowed(),
  marketingAllowed: privacy.marketingAllowed(),
  preferencesProcessingAllowed: privacy.preferencesProcessingAllowed(),
  saleOfDataAllowed: privacy.saleOfDataAllowed(),
});

/** Starts each pixel in a worker of its own as soon as all its purposes are allowed, and passes it the page's events. */
export function runPixels(features: Features, privacy: CustomerPrivacy, analytics: Analytics): void {
  const allowed: Record<Purpose, () => boolean> = {
    analytics: privacy.analyticsProcessingAllowed,
    marketing: privacy.marketingAllowed,
    preferences: privacy.preferencesProcessingAllowed,
    sale_of_data: privacy.saleOfDataAllowed,
  };
  for (const pixel of features.pixels) {
    let worker: Worker | null = null;
    const start = (): void => {
      if (worker || !pixel.purposes.every((purpose) => allowed[purpose]())) return;
      const started = new Worker(features.worker, { type: "module", name: `web-pixel-${pixel.id}` });
      worker = started;
      started.addEventListener("message", ({ data }: MessageEvent<PixelRequest>) => {
        if (data.kind !== "call") return;
        let answer: unknown = null;
        try {
          answer = calls[data.name]?.(...data.args.map(String)) ?? null;
        } catch {
          // Storage may be blocked; a pixel then finds nothing.
        }
        started.postMessage({ kind: "answer", id: data.id, answer });
      });
      started.postMessage({
        kind: "start",
        url: new URL(pixel.url, location.href).href,
        settings: pixel.settings,
        init: { data: features.initData, context: eventContext(), customerPrivacy: privacyFacts(privacy) },
      });
      analytics.listen((event) => started.postMessage({ kind: "event", event }));
      document.addEventListener("visitorConsentCollected", () =>
        started.postMessage({ kind: "consent", customerPrivacy: privacyFacts(privacy) }),
      );
    };
    start();
    document.addEventListener("visitorConsentCollected", start);
  }
}
