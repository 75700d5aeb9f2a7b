/** Whether the shopper lets us keep a memory beyond this page; null while Shopify's privacy API is not there to ask. */
export function mayKeep(): boolean | null {
  try {
    return window.Shopify?.customerPrivacy?.preferencesProcessingAllowed?.() ?? null;
  } catch {
    return null;
  }
}
