import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useNavigation, useSubmit } from "@remix-run/react";
import { z } from "zod";
import { ActivityPage } from "~/admin/activity/activity-page";
import { readListQuery } from "~/admin/shared/read-list-query";
import { useActionToast } from "~/admin/shared/use-action-toast";
import { openAdmin } from "~/admin-door.server";
import { listFailedDeliveries } from "~/services/events/list-failed-deliveries";
import { replayDelivery } from "~/services/events/replay-delivery";
import { listRequests } from "~/services/privacy/list-requests";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const replaySchema = z.object({ topic: z.string().min(1).max(100), eventId: z.string().min(1).max(200) });

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await openAdmin(request);
  const { place } = readListQuery(request);
  const [deliveries, requests] = await Promise.all([
    listFailedDeliveries(app.db, { shopId: shop.id, place, limit: 25 }),
    listRequests(app.db, shop.id, 50),
  ]);
  return { deliveries, requests };
}

export async function action({ request }: ActionFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const asked = replaySchema.parse(Object.fromEntries(await request.formData()));
  const isReplayed = await replayDelivery(app.db, { shopId: shop.id, ...asked }, now);
  return { toast: isReplayed ? "activity.replayed" : "activity.notFailed" };
}

export default function Activity() {
  const data = useLoaderData<typeof loader>();
  const submit = useSubmit();
  const { formData } = useNavigation();
  useActionToast();
  return (
    <ActivityPage
      {...data}
      busyKey={formData ? `${String(formData.get("topic"))} ${String(formData.get("eventId"))}` : null}
      onReplay={({ topic, eventId }) => submit({ topic, eventId }, { method: "post" })}
    />
  );
}
