import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFoundPage } from "~/services/messages/pages/not-found-page";

/** Any other address: a shopper whose link was cut off in the mail meets the same page as behind a link nobody signed. */
export function loader({ request }: LoaderFunctionArgs) {
  const { body, ...init } = notFoundPage(request.headers.get("Accept-Language"));
  return new Response(body, init);
}
