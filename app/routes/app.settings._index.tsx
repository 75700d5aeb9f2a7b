import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { SettingsPage } from "~/admin/settings/settings-page";
import { useDraft } from "~/admin/shared/use-draft";
import { useRefusal } from "~/admin/shared/use-refusal";
import { openAdmin } from "~/admin-door.server";
import type { ShopSettings } from "~/domain/shops/settings";
import { readSettings } from "~/services/shops/read-settings";
import { type SaveSettingsResult, saveSettings } from "~/services/shops/save-settings";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await openAdmin(request);
  const settings = await readSettings(app.db, shop.id);
  const { name: shopName, locales, primaryLocale } = shop;
  return { settings, shopName, locales, primaryLocale, defaultAddress: app.mailFrom };
}

export async function action({ request }: ActionFunctionArgs): Promise<SaveSettingsResult> {
  const { shop, now } = await openAdmin(request);
  return saveSettings(app.db, shop.id, await request.json(), now);
}

export default function Settings() {
  const { settings, ...shop } = useLoaderData<typeof loader>();
  const draft = useDraft<ShopSettings>(settings);
  const fetcher = useFetcher<SaveSettingsResult>();
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const { data: answer } = fetcher;
  const { refusal, forget } = useRefusal(answer);
  const { reset } = draft;
  useEffect(() => {
    if (!answer) return;
    if (!answer.ok) return;
    reset(answer.value);
    shopify.toast.show(t("shared.saved"));
  }, [answer, reset, shopify, t]);
  return (
    <SettingsPage
      {...shop}
      draft={draft}
      errors={(draft.isDirty && refusal?.fields) || {}}
      onDiscard={() => {
        forget();
        reset(settings);
      }}
      isBusy={fetcher.state !== "idle"}
      onSave={() => fetcher.submit(JSON.parse(JSON.stringify(draft.value)), { method: "post", encType: "application/json" })}
    />
  );
}
