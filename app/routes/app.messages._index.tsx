import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { MessagesPage } from "~/admin/messages/messages-page";
import { readFlowId } from "~/admin/shared/read-flow-id";
import { readListQuery } from "~/admin/shared/read-list-query";
import { openAdmin } from "~/admin-door.server";
import { periodStart } from "~/domain/insights/period-start";
import { hasMessages } from "~/services/messages/has-messages";
import { listMessages } from "~/services/messages/list-messages";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const filterSchema = z.enum(["all", "waiting", "sent", "clicked", "dropped", "failed"]).catch("all");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const { days, place, params } = readListQuery(request);
  const filter = filterSchema.parse(params.get("status"));
  const since = periodStart(now, shop.timezone, days);
  const [page, hasAny] = await Promise.all([
    listMessages(app.db, { shopId: shop.id, filter, since, flowId: readFlowId(params), place, limit: 50 }),
    hasMessages(app.db, shop.id),
  ]);
  return { days, page, isEmpty: !hasAny };
}

export default function Messages() {
  return <MessagesPage {...useLoaderData<typeof loader>()} />;
}
