import type { ActionFunctionArgs } from "@remix-run/node";
import { openAdmin } from "~/admin-door.server";
import { checkEmbed } from "~/services/shops/check-embed";
import { app } from "~/wiring.server";

export { postOnlyLoader as loader } from "~/post-only.server";

/** Asks the platform whether the app embed is on; the pages that show it load anew. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  return checkEmbed(app, shop.id, now);
}
