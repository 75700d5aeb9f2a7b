import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useFetcher, useLoaderData, useNavigation, useRevalidator, useSubmit } from "@remix-run/react";
import { useEffect } from "react";
import { z } from "zod";
import type { GuideDeed } from "~/admin/home/guide-card";
import { HomePage } from "~/admin/home/home-page";
import { readListQuery } from "~/admin/shared/read-list-query";
import { useActionToast } from "~/admin/shared/use-action-toast";
import { useReturn } from "~/admin/shared/use-return";
import { openAdmin } from "~/admin-door.server";
import { switchFlowOfKind } from "~/services/flows/switch-flow-of-kind";
import { describeHome } from "~/services/insights/describe-home";
import { createTouchpoint } from "~/services/touchpoints/create-touchpoint";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

const deedSchema = z.object({ deed: z.enum(["popup", "recovery", "feedback"]) });
const syncPollMs = 2000;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, now } = await openAdmin(request);
  const { days } = readListQuery(request);
  const embed = new URLSearchParams({ context: "apps", template: "product" });
  const embedUrl = `https://${shop.domain}/admin/themes/current/editor?${embed.toString()}&activateAppId=${app.apiKey}/attendant`;
  return { ...(await describeHome(app.db, shop, days, now)), embedUrl };
}

export async function action({ request }: ActionFunctionArgs) {
  const { shop, locale, now } = await openAdmin(request);
  const { deed } = deedSchema.parse(Object.fromEntries(await request.formData()));
  if (deed === "popup") {
    const made = await createTouchpoint(app.db, shop.id, { templateId: "welcome-offer", locale }, now);
    if (!made.ok) throw new Error(made.message);
    return redirect(`/app/touchpoints/${made.value.id}`);
  }
  const kind = deed === "recovery" ? "cart-recovery" : "feedback";
  const { ok } = await switchFlowOfKind(app.db, shop.id, kind, true, now);
  return { toast: ok ? "flows.toast.on" : "flows.toast.missing", isError: !ok };
}

export default function Home() {
  const home = useLoaderData<typeof loader>();
  const check = useFetcher();
  const submit = useSubmit();
  const navigation = useNavigation();
  const { revalidate } = useRevalidator();
  useActionToast();
  useReturn(() => check.submit(null, { method: "post", action: "/app/embed" }));
  const isSyncing = home.status.sync.some(({ isFinished }) => !isFinished);
  useEffect(() => {
    if (!isSyncing) return;
    const timer = setInterval(revalidate, syncPollMs);
    return () => clearInterval(timer);
  }, [isSyncing, revalidate]);
  return (
    <HomePage
      {...home}
      isChecking={check.state !== "idle"}
      busyDeed={(navigation.formData?.get("deed") as GuideDeed | null) ?? null}
      onDeed={(deed) => submit({ deed }, { method: "post", action: "/app?index" })}
    />
  );
}
