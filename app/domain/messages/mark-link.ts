/**
 * The address a link of ours leads to, with what says where the visit comes from: `att` to the storefront's script, which then keeps overlays
 * out of the way, and campaign parameters to the shop's own analytics where the merchant has set none. An address that leads on to
 * another (`redirect`) carries them there.
 */
export function markLink(address: string): string {
  const url = new URL(address);
  const onward = url.searchParams.get("redirect");
  const target = onward?.startsWith("/") ? new URL(onward, url.origin) : url;
  if (!target.searchParams.has("utm_source")) {
    target.searchParams.set("utm_source", "attendant");
    target.searchParams.set("utm_medium", "email");
  }
  target.searchParams.set("att", "m");
  if (target !== url) url.searchParams.set("redirect", target.pathname + target.search + target.hash);
  return url.href;
}
