import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { addDocumentResponseHeaders } from "./shopify.server";
import { app } from "./wiring.server";

const abortAfterMs = 5000;

/** Streams a page; bots get it whole. The frame-ancestors header is the shop's own. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Promise<Response> {
  addDocumentResponseHeaders(request, headers);
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
  const whole = isbot(request.headers.get("user-agent") ?? "");

  return new Promise((resolve, reject) => {
    let code = status;
    let shellDone = false;
    const send = (): void => {
      shellDone = true;
      const body = new PassThrough();
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(<RemixServer context={context} url={request.url} />, {
      [whole ? "onAllReady" : "onShellReady"]: send,
      onShellError: reject,
      onError(error) {
        code = 500;
        if (shellDone) app.log.error({ err: error }, "a page broke while it was sent");
      },
    });
    setTimeout(abort, abortAfterMs).unref();
  });
}

/** Errors of loaders and actions, once each; a request that its caller gave up is none. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted) app.log.error({ err: error, path: new URL(request.url).pathname }, "request failed");
}
