import { type IncomingHttpHeaders, request } from "node:http";
import { text } from "node:stream/consumers";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface RequestOptions {
  method?: string;
  headers?: Record<string, string>;
  /** An object of texts is sent as a form, anything else as JSON, a text as it is. */
  form?: Record<string, string>;
  json?: unknown;
  body?: string;
}

// Shopify's library turns bots away, and our click counter does not count them.
const browser = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36";

/** One request to an address of the local shop (`http://<name>.localhost:<port>/…`), whatever the machine makes of such names. Redirects are not followed. */
export function sendRequest(address: string, options: RequestOptions = {}): Promise<Answer> {
  const url = new URL(address);
  const { form, json } = options;
  const body = form ? new URLSearchParams(form).toString() : json !== undefined ? JSON.stringify(json) : options.body;
  const type = form ? "application/x-www-form-urlencoded" : json !== undefined ? "application/json" : undefined;
  return new Promise((resolve, reject) => {
    const outgoing = request({
      host: "127.0.0.1",
      port: url.port,
      path: url.pathname + url.search,
      method: options.method ?? (body === undefined ? "GET" : "POST"),
      headers: { host: url.host, "user-agent": browser, ...(type && { "content-type": type }), ...options.headers },
      agent: false,
      timeout: 60_000,
    });
    outgoing.on("timeout", () => outgoing.destroy(new Error(`${address} did not answer`)));
    outgoing.on("error", reject);
    outgoing.on("response", (answer) => {
      text(answer).then((content) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: content }), reject);
    });
    outgoing.end(body);
  });
}
