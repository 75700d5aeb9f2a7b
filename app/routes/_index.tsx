import { type LoaderFunctionArgs, redirect } from "@remix-run/node";

/** Shopify opens the app at its root with the shop in the query. */
export function loader({ request }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  if (searchParams.has("shop")) return redirect(`/app${search}`);
  return new Response("Attendant is opened from the Shopify admin.", { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
