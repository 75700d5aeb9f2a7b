/**
 * The address of the browser behind a request, for limits; null where no proxy has named one. `X-Forwarded-For` is a list to which each
 * proxy adds whom it got the request from, at the end: what a client writes into it stands at the front, so entries are counted from
 * behind, and only as many as there are proxies to trust.
 *
 * @param way `direct`: the browser speaks to us, through the proxies before the app. `platform`: it speaks to the
 *   shop, whose platform asks us and has added the browser's address; the last entries are then the platform's own.
 * @param trusted proxies before the app (`TRUSTED_PROXIES`)
 */
export function clientAddress(headers: Headers, way: "direct" | "platform", trusted = 1): string | null {
  const list = (headers.get("x-forwarded-for") ?? "")
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);
  const fromBehind = way === "platform" ? trusted + 1 : trusted;
  return list[Math.max(0, list.length - fromBehind)]?.slice(0, 100) ?? null;
}
