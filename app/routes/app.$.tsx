import type { LoaderFunctionArgs } from "@remix-run/node";
import { openAdmin } from "~/admin-door.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

/** An address in the admin that is no page of ours, an old bookmark perhaps: said within the app, with the way home. */
export async function loader({ request }: LoaderFunctionArgs) {
  await openAdmin(request);
  throw new Response(null, { status: 404 });
}

export default function NoSuchPage() {
  return null;
}
