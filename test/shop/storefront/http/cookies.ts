import type { Call } from "./call";

/** The cookies of a request by name. */
export function readCookies(header: string | undefined): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? "").split(/;\s*/)) {
    const at = pair.indexOf("=");
    if (at < 1) continue;
    try {
      cookies.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)));
    } catch {
      cookies.set(pair.slice(0, at), pair.slice(at + 1)); // Not percent-encoded: taken as it is.
    }
  }
  return cookies;
}

/** Sets a cookie of this shop's host with the answer; an empty value removes it. */
export function setCookie(call: Call, name: string, value: string, options: { days?: number; httpOnly?: boolean } = {}): void {
  const age = value === "" ? "; max-age=0" : options.days ? `; max-age=${options.days * 86_400}` : "";
  call.setCookies.push(`${name}=${encodeURIComponent(value)}; path=/; SameSite=Lax${age}${options.httpOnly ? "; HttpOnly" : ""}`);
}
