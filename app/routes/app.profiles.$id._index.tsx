import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData, useSubmit } from "@remix-run/react";
import { z } from "zod";
import { ProfilePage } from "~/admin/profiles/profile-page";
import { readListQuery } from "~/admin/shared/read-list-query";
import { useActionToast } from "~/admin/shared/use-action-toast";
import { openAdmin } from "~/admin-door.server";
import { describeProfile } from "~/services/profiles/describe-profile";
import { listTimeline } from "~/services/profiles/list-timeline";
import { unsubscribeProfile } from "~/services/profiles/unsubscribe-profile";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const timelineLimit = 30;
const idSchema = z.uuid();

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await openAdmin(request);
  const id = idSchema.safeParse(params.id);
  if (!id.success) throw new Response(null, { status: 404 });
  const { place } = readListQuery(request);
  const [found, timeline] = await Promise.all([
    describeProfile(app.db, shop.id, id.data),
    listTimeline(app.db, { shopId: shop.id, profileId: id.data, place, limit: timelineLimit }),
  ]);
  if (!found) throw new Response(null, { status: 404 });
  if ("mergedInto" in found) throw redirect(`/app/profiles/${found.mergedInto}`);
  return { profile: found.profile, timeline };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  await unsubscribeProfile(app.db, shop.id, idSchema.parse(params.id), now);
  return { toast: "profile.unsubscribe.done" };
}

export default function Profile() {
  const data = useLoaderData<typeof loader>();
  const submit = useSubmit();
  useActionToast();
  return <ProfilePage {...data} onUnsubscribe={() => submit({ do: "unsubscribe" }, { method: "post" })} />;
}
