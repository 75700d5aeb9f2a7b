import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { openAdmin } from "~/admin-door.server";
import { exportProfile } from "~/services/profiles/export-profile";
import { app } from "~/wiring.server";

/** Everything kept about a person, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const id = z.uuid().safeParse(params.id);
  const everything = id.success ? await exportProfile(app.db, shop.id, id.data, now) : null;
  if (everything === null) throw new Response(null, { status: 404 });
  return Response.json(everything, { headers: { "Content-Disposition": `attachment; filename="profile-${String(params.id)}.json"` } });
}
