import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { openAdmin } from "~/admin-door.server";
import { listChosenProducts } from "~/services/touchpoints/list-chosen-products";
import { app } from "~/wiring.server";

const idsSchema = z.array(z.string().regex(/^\d{1,20}$/)).max(200);

/** Products that were just picked in an editor, for its preview: `?ids=1,2`. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await openAdmin(request);
  const ids = idsSchema.safeParse(new URL(request.url).searchParams.get("ids")?.split(","));
  return listChosenProducts(app.db, shop, ids.data ?? []);
}
