import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProfilesPage } from "~/admin/profiles/profiles-page";
import { readListQuery } from "~/admin/shared/read-list-query";
import { openAdmin } from "~/admin-door.server";
import { periodStart } from "~/domain/insights/period-start";
import { listProfiles } from "~/services/profiles/list-profiles";
import { listSubscribedProfiles } from "~/services/profiles/list-subscribed-profiles";
import { searchProfiles } from "~/services/profiles/search-profiles";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const limit = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const { query, days, place, params } = readListQuery(request);
  const of = { shopId: shop.id, place, limit };
  if (params.get("subscribed") === "1") {
    const page = await listSubscribedProfiles(app.db, { ...of, since: periodStart(now, shop.timezone, days) });
    return { page, query: "", subscribedDays: days, isCut: false };
  }
  if (query !== "") {
    const { isCut, ...page } = await searchProfiles(app.db, { ...of, query });
    return { page, query, subscribedDays: null, isCut };
  }
  return { page: await listProfiles(app.db, of), query, subscribedDays: null, isCut: false };
}

export default function Profiles() {
  return <ProfilesPage {...useLoaderData<typeof loader>()} />;
}
