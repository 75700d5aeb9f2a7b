import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { isbot } from "isbot";
import { followLink } from "~/services/messages/follow-link";
import { notFoundPage } from "~/services/messages/pages/not-found-page";
import { app } from "~/wiring.server";

/** A click in a message: recorded, then led on. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const target = await followLink(app, params.token, isShopper(request), app.now());
  if (target)
    return redirect(target, { headers: { "Cache-Control": "no-store", "X-Robots-Tag": "noindex", "Referrer-Policy": "no-referrer" } });
  const { body, ...init } = notFoundPage(request.headers.get("Accept-Language"));
  return new Response(body, init);
}

/** Link scanners ask for the head, give themselves away by name, or fetch ahead of any click. */
function isShopper({ method, headers }: Request): boolean {
  const agent = headers.get("User-Agent");
  const ahead = /prefetch|prerender|preview/i.test(headers.get("Sec-Purpose") ?? headers.get("Purpose") ?? "");
  return method === "GET" && agent !== null && !isbot(agent) && !ahead;
}
