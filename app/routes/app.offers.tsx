import type { ActionFunctionArgs } from "@remix-run/node";
import { openAdmin } from "~/admin-door.server";
import { createOffer } from "~/services/offers/create-offer";
import { app } from "~/wiring.server";

export { postOnlyLoader as loader } from "~/post-only.server";

/** Makes an offer for an editor to choose. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  return createOffer(app.db, shop, await request.json(), now);
}
