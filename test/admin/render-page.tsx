import { AppProvider } from "@shopify/polaris";
import polarisTexts from "@shopify/polaris/locales/en.json" with { type: "json" };
import { act, type ReactElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { readLanguage } from "~/admin/locales/read-language";
import { AdminProvider } from "~/admin/shared/admin-provider";

let shown: Root | undefined;

/** A page of the admin in a document, in place of the one before, in a merchant's language. Needs the environment `jsdom`. */
export async function renderPage(page: ReactElement, locale = "en", address = "/"): Promise<HTMLElement> {
  const merchant = { locale, timezone: "Europe/Berlin", currency: "EUR", shopDomain: "marl-and-moss.myshopify.com" };
  const framed = (
    <AppProvider i18n={polarisTexts}>
      <AdminProvider merchant={merchant} language={readLanguage(locale)}>
        {page}
      </AdminProvider>
    </AppProvider>
  );
  const router = createMemoryRouter([{ path: "*", element: framed }], { initialEntries: [address] });
  const container = document.createElement("div");
  await act(async () => {
    // Left standing, it would go on listening to the document's keys.
    shown?.unmount();
    document.body.replaceChildren(container);
    shown = createRoot(container);
    shown.render(<RouterProvider router={router} future={{ v7_startTransition: true }} />);
  });
  return container;
}
