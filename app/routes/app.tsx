import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteError } from "@remix-run/react";
import polarisStyles from "@shopify/polaris/build/esm/styles.css?url";
import { AppProvider } from "@shopify/shopify-app-remix/react";
import { boundary } from "@shopify/shopify-app-remix/server";
import adminStyles from "~/admin/admin.css?url";
import { readLanguage } from "~/admin/locales/read-language";
import { AdminNav } from "~/admin/shared/admin-nav";
import { AdminProvider } from "~/admin/shared/admin-provider";
import { PendingPage } from "~/admin/shared/pending-page";
import { openAdmin } from "~/admin-door.server";
import { app } from "~/wiring.server";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: polarisStyles },
  { rel: "stylesheet", href: adminStyles },
];

/** Read out where a frame is entered; the admin around it shows a title of its own. */
export const meta: MetaFunction = () => [{ title: "Attendant" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { locale, shop } = await openAdmin(request);
  const merchant = { locale, timezone: shop.timezone, currency: shop.currency, shopDomain: shop.domain };
  return { apiKey: app.apiKey, locale, merchant, language: readLanguage(locale) };
}

/** Language and shop stay the same as long as the app is open: only the pages below load anew. */
export const shouldRevalidate = (): boolean => false;

export default function AppLayout() {
  const { apiKey, merchant, language } = useLoaderData<typeof loader>();
  return (
    <AppProvider isEmbeddedApp apiKey={apiKey} i18n={language.polaris}>
      <AdminProvider merchant={merchant} language={language}>
        <AdminNav />
        <main>
          <PendingPage>
            <Outlet />
          </PendingPage>
        </main>
      </AdminProvider>
    </AppProvider>
  );
}

/** Lets Shopify's own responses (re-authentication) through. */
export function ErrorBoundary() {
  return boundary.error(useRouteError());
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
