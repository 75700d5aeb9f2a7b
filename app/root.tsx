import { Links, Meta, Outlet, Scripts, useRouteLoaderData } from "@remix-run/react";
import { ScrollToTop } from "./admin/shared/scroll-to-top";

/** The document of every page: the admin and the public pages share nothing else. */
export default function Root() {
  const admin = useRouteLoaderData("routes/app") as { locale?: string } | undefined;
  return (
    <html lang={admin?.locale ?? "en"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <ScrollToTop />
        <Scripts />
      </body>
    </html>
  );
}
