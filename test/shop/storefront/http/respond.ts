import type { Call } from "./call";

/** Sends a whole answer with the call's cookies. Always true, so that handlers can return it. */
export function send(call: Call, status: number, body: string | Buffer, headers: Record<string, string>): true {
  call.response.writeHead(status, {
    "cache-control": "no-store",
    ...headers,
    ...(call.setCookies.length > 0 ? { "set-cookie": call.setCookies } : {}),
  });
  call.response.end(call.method === "HEAD" ? undefined : body);
  return true;
}

export const sendPage = (call: Call, status: number, page: string): true =>
  send(call, status, page, { "content-type": "text/html; charset=utf-8" });

export const sendJson = (call: Call, status: number, value: unknown): true =>
  send(call, status, JSON.stringify(value), { "content-type": "application/json; charset=utf-8" });

export const redirect = (call: Call, to: string): true => send(call, 302, "", { location: to });
