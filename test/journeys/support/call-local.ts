import { request } from "node:http";

/**
 * A call to a `*.localhost` address from this process: browsers know that such names mean this machine, Node asks the
 * system's name service, which may not.
 */
export function callLocal(
  address: string,
  { method = "GET", form }: { method?: string; form?: Record<string, string> } = {},
): Promise<{ status: number; body: string }> {
  const url = new URL(address);
  const body = form ? new URLSearchParams(form).toString() : undefined;
  const headers: Record<string, string> = { host: url.host, ...(body ? { "content-type": "application/x-www-form-urlencoded" } : {}) };
  return new Promise((resolve, reject) => {
    const call = request({ host: "127.0.0.1", port: url.port, path: url.pathname + url.search, method, headers }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() });
    });
    call.once("error", reject);
    call.end(body);
  });
}
