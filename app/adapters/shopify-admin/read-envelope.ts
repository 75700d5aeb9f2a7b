import type { VendorOutcome } from "~/domain/shared/outcome";

export interface AdminEnvelope<Data> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[] | string;
  extensions?: {
    cost?: {
      requestedQueryCost: number;
      throttleStatus: { maximumAvailable: number; currentlyAvailable: number; restoreRate: number };
    };
  };
}

const passing = new Set(["THROTTLED", "INTERNAL_SERVER_ERROR", "TIMEOUT", "SERVICE_UNAVAILABLE"]);

/** What a 200 of the Admin API says: Shopify puts most of its errors inside one. */
export function readEnvelope<Data>(envelope: AdminEnvelope<Data>): VendorOutcome<Data> {
  const { data, errors, extensions } = envelope;
  const list = typeof errors === "string" ? [{ message: errors, extensions: undefined }] : (errors ?? []);
  const message = list.map((error) => error.message).join("; ");
  const codes = list.map((error) => error.extensions?.code);
  if (list.length === 0 && data) return { ok: true, value: data };
  if (codes.some((code) => code !== undefined && passing.has(code)) || /throttled/i.test(message)) {
    return { ok: false, reason: "try-later", message: message || "Shopify is busy", retryAfterSeconds: secondsUntilEnough(extensions) };
  }
  // A field that was not granted is null beside the rest; without the rest, permission is missing for all of it.
  const onlyDenied = list.length > 0 && codes.every((code) => code === "ACCESS_DENIED");
  if (onlyDenied && data && Object.values(data).every((root) => root !== null)) return { ok: true, value: data };
  if (list.length === 0) return { ok: false, reason: "try-later", message: "Shopify answered without data" };
  return { ok: false, reason: "never", message };
}

/** How long until the leaky bucket holds what the call costs. */
function secondsUntilEnough(extensions: AdminEnvelope<unknown>["extensions"]): number {
  const cost = extensions?.cost;
  if (!cost) return 2;
  const missing = cost.requestedQueryCost - cost.throttleStatus.currentlyAvailable;
  return Math.max(1, Math.ceil(missing / Math.max(1, cost.throttleStatus.restoreRate)));
}
