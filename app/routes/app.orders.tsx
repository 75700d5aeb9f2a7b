import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RecoveredOrdersPage } from "~/admin/insights/recovered-orders-page";
import { readFlowId } from "~/admin/shared/read-flow-id";
import { readListQuery } from "~/admin/shared/read-list-query";
import { openAdmin } from "~/admin-door.server";
import { periodStart } from "~/domain/insights/period-start";
import { listRecoveredOrders } from "~/services/insights/list-recovered-orders";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const { days, place, params } = readListQuery(request);
  const since = periodStart(now, shop.timezone, days);
  return { days, page: await listRecoveredOrders(app.db, { shopId: shop.id, since, flowId: readFlowId(params), place, limit: 50 }) };
}

export default function Orders() {
  return <RecoveredOrdersPage {...useLoaderData<typeof loader>()} />;
}
