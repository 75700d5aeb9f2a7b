import type { MarketingState } from "../../store/types";
import type { ShopPage } from "../admin-world";
import { format } from "../format";
import { html } from "../html";
import { layout } from "../layout";
import { pageLinks } from "../page-links";
import { pageOf } from "../page-of";
import { listHead } from "./list-head";

const consentWords: Record<MarketingState, { label: string; tone: string }> = {
  SUBSCRIBED: { label: "Subscribed", tone: "success" },
  NOT_SUBSCRIBED: { label: "Not subscribed", tone: "" },
  PENDING: { label: "Pending", tone: "attention" },
  UNSUBSCRIBED: { label: "Unsubscribed", tone: "critical" },
};

/** All customers, newest first, with what they have agreed to. */
export function customersPage(page: ShopPage): string {
  const { world, shop, url } = page;
  const write = format(shop);
  const customers = world.store.customers.all(shop.domain).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const nameOf = (customer: (typeof customers)[number]): string => [customer.firstName, customer.lastName].filter(Boolean).join(" ");
  const list = pageOf(
    customers,
    url,
    (customer) => `${nameOf(customer)} ${customer.email ?? ""} ${customer.phone ?? ""} ${customer.tags.join(" ")}`,
  );
  const consent = (id: number, state: MarketingState) => {
    const next = state === "SUBSCRIBED" ? "UNSUBSCRIBED" : "SUBSCRIBED";
    return html`<form class="inline" method="post" action="/store/${shop.handle}/customers"><input type="hidden" name="customer" value="${id}"><input type="hidden" name="state" value="${next}">
      <button class="button quiet">${next === "SUBSCRIBED" ? "Subscribe" : "Unsubscribe"}</button></form>`;
  };
  return layout(page, {
    title: "Customers",
    section: "customers",
    content: html`<div class="page">${listHead("Customers", url, "Search by name, email or tag")}
      <div class="card table"><table><thead><tr><th>Customer</th><th>Email marketing</th><th>Place</th><th class="number">Orders</th><th class="number">Spent</th><th>Since</th></tr></thead><tbody>
      ${list.rows.map(
        (
          customer,
        ) => html`<tr><td><strong>${nameOf(customer) || customer.email || "Customer"}</strong><small>${customer.email ?? customer.phone ?? ""}</small></td>
          <td><span class="badge ${consentWords[customer.emailMarketing.state].tone}">${consentWords[customer.emailMarketing.state].label}</span> ${customer.email ? consent(customer.id, customer.emailMarketing.state) : null}</td>
          <td>${[customer.city, customer.country].filter(Boolean).join(", ")}</td><td class="number">${customer.ordersCount}</td>
          <td class="number">${write.money(customer.totalSpent)}</td><td>${write.day(customer.createdAt)}</td></tr>`,
      )}
      </tbody></table>${list.total === 0 ? html`<p class="empty">No customers found.</p>` : null}</div>${pageLinks(url, list)}</div>`,
  });
}
