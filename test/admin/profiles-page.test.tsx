// @vitest-environment jsdom
import "./prepare-browser";
import { expect, it } from "vitest";
import { ProfilesPage } from "~/admin/profiles/profiles-page";
import type { ProfileRow } from "~/domain/profiles/profile-view";
import { renderPage } from "./render-page";

const row: ProfileRow = {
  id: "0193a000-0000-7000-8000-000000000001",
  name: "<img src=x onerror=alert(1)> {{ shop }}",
  email: "mina@example.com",
  phone: null,
  country: "DE",
  city: "Berlin",
  ordersCount: 2,
  totalSpentCents: 12_345,
  emailConsent: "subscribed",
  suppressed: null,
  lastSeenAt: "2026-11-17T09:00:00Z",
};
const page = (items: ProfileRow[]) => ({ items, next: null, previous: null });

it("shows a name as text, whatever is in it", async () => {
  const { innerHTML: html } = await renderPage(<ProfilesPage page={page([row])} query="" subscribedDays={null} isCut={false} />);
  expect(html).not.toContain("<img src=x");
  expect(html).toContain("{{ shop }}");
  expect(html).toContain("Berlin, Germany");
  expect(html).toContain("€123.45");
});

it("says what will be here before anyone is known", async () => {
  const { innerHTML: html } = await renderPage(<ProfilesPage page={page([])} query="" subscribedDays={null} isCut={false} />);
  expect(html).toContain("Everyone your shop knows");
  expect(html).toContain("See progress");
});

it("says so when a search finds nobody, and keeps the search", async () => {
  const { innerHTML: html } = await renderPage(<ProfilesPage page={page([])} query="zzz" subscribedDays={null} isCut={false} />);
  expect(html).toContain("begins with “zzz”");
  expect(html).toContain("Search by name, email or phone");
});
