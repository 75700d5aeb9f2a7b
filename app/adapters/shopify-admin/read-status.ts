import type { VendorRefusal } from "~/domain/shared/outcome";

const hourSeconds = 3600;

/** What an HTTP status means to us; null when the answer is to be read. */
export function readStatus({ status, headers }: Response): VendorRefusal | null {
  if (status >= 200 && status < 300) return null;
  switch (status) {
    // The token is renewed by the next call; a shop that is gone tells us by a webhook of its own.
    case 401:
      return { ok: false, reason: "try-later", message: "Shopify refused the access token (401)" };
    case 402:
      return { ok: false, reason: "try-later", message: "The shop is frozen until its bill is paid (402)", retryAfterSeconds: hourSeconds };
    case 403:
      return { ok: false, reason: "never", message: "Shopify forbids this call (403)" };
    case 404:
      return { ok: false, reason: "not-installed", message: "The shop does not exist any more (404)" };
    case 423:
      return { ok: false, reason: "try-later", message: "The shop is locked (423)", retryAfterSeconds: hourSeconds };
  }
  if (status === 408 || status === 425 || status === 429 || status === 430 || status >= 500) {
    const seconds = Number(headers.get("retry-after"));
    const retryAfterSeconds = seconds > 0 ? seconds : undefined;
    return { ok: false, reason: "try-later", message: `Shopify answered ${status}`, retryAfterSeconds };
  }
  return { ok: false, reason: "never", message: `Shopify answered ${status}` };
}
