/** Tells Shopify's pixels. Every pixel of the shop hears it: never an address, a name, an answer or a code. */
export function publish(
  outcome: "shown" | "closed" | "submitted" | "clicked",
  payload: { touchpointId: string; visitorId: string; shopperId?: string | undefined; target?: string },
): void {
  if (window.attendantPreview) return;
  try {
    window.Shopify?.analytics?.publish?.(`attendant:touchpoint_${outcome}`, { ...payload, at: new Date().toISOString() });
  } catch {
    // An ad blocker may have taken it away.
  }
}
