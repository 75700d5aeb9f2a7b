import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";

/**
 * Lets a handler answer as it likes, and changes the answer when it is a page. Pages are held until they are whole; all
 * else passes untouched.
 */
export function rewritePages(response: ServerResponse, change: (page: string) => string): void {
  const real = { writeHead: response.writeHead.bind(response), write: response.write.bind(response), end: response.end.bind(response) };
  const chunks: Buffer[] = [];
  let held = false;
  let decided = false;
  const decide = (): boolean => {
    if (!decided) {
      decided = true;
      held = String(response.getHeader("content-type") ?? "").startsWith("text/html");
    }
    return held;
  };
  const keep = (chunk: unknown): void => {
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const headers = rest.find((value) => typeof value === "object" && value !== null) as OutgoingHttpHeaders | undefined;
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (value !== undefined) response.setHeader(name, value as Exclude<OutgoingHttpHeader, undefined>);
    }
    response.statusCode = status;
    return decide() ? response : real.writeHead(status);
  }) as ServerResponse["writeHead"];
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    if (!decide()) return Reflect.apply(real.write, response, [chunk, ...rest]);
    keep(chunk);
    return true;
  }) as ServerResponse["write"];
  response.end = ((chunk?: unknown, ...rest: unknown[]) => {
    if (!decide()) return Reflect.apply(real.end, response, [chunk, ...rest]);
    keep(chunk);
    const page = Buffer.from(change(Buffer.concat(chunks).toString("utf8")));
    response.setHeader("content-length", page.length);
    response.removeHeader("transfer-encoding");
    real.writeHead(response.statusCode);
    return real.end(page);
  }) as ServerResponse["end"];
}
