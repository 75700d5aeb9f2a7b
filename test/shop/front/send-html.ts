import type { ServerResponse } from "node:http";

/** Answers with a page and ends the response. */
export function sendHtml(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(page);
}
