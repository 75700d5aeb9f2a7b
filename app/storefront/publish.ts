/** Tells Shopify's pixels. Every pixel of the shop hears it: never an address, a name, words a shopper wrote or a code. */
export function publish(
  kind: `touchpoint_${"shown" | "closed" | "submitted" | "clicked" | "answered"}` | "experiment_exposed",
  payload: { touchpointId: string; visitorId: string; [part: string]: unknown },
): void {
  if (window.attendantPreview) return;
  try {
    window.Shopify?.analytics?.publish?.(`attendant:${kind}`, { ...payload, at: new Date().toISOString() });
  } catch {
    // An ad blocker may have taken it away.
  }
}
