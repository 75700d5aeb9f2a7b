import type { LoaderFunctionArgs } from "@remix-run/node";
import { describeLandingPage } from "~/services/touchpoints/describe-landing-page";
import { app } from "~/wiring.server";

/** A campaign's landing page, through the platform's app proxy: Liquid, which the shop's theme frames. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const verified = app.verifyProxyRequest(request.url, app.now());
  if (!verified.ok) return new Response(null, { status: 401 });
  const { shopDomain } = verified.value;
  const { isThere, liquid } = await describeLandingPage(app.db, { shopDomain, handle: params.handle ?? "" }, app.now());
  return new Response(liquid, {
    status: isThere ? 200 : 404,
    headers: {
      "Content-Type": "application/liquid",
      "Cache-Control": "no-cache",
      ...(!isThere && { "X-Robots-Tag": "noindex" }),
    },
  });
}
