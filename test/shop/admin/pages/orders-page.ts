import type { ShopPage } from "../admin-world";
import { format } from "../format";
import { html } from "../html";
import { layout } from "../layout";
import { pageLinks } from "../page-links";
import { pageOf } from "../page-of";
import { listHead } from "./list-head";
import { orderBadges } from "./order-badges";

/** All orders, newest first. */
export function ordersPage(page: ShopPage): string {
  const { world, shop, url } = page;
  const write = format(shop);
  const orders = world.store.orders.all(shop.domain).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const customerName = (id: number | null): string => {
    const customer = id === null ? undefined : world.store.customers.get(shop.domain, id);
    return [customer?.firstName, customer?.lastName].filter(Boolean).join(" ");
  };
  const list = pageOf(
    orders,
    url,
    (order) =>
      `${order.name} ${order.email ?? ""} ${customerName(order.customerId)} ${order.discountCodes.map(({ code }) => code).join(" ")}`,
  );
  return layout(page, {
    title: "Orders",
    section: "orders",
    content: html`<div class="page">${listHead("Orders", url, "Search by number, name, email or code")}
      <div class="card table"><table><thead><tr><th>Order</th><th>Date</th><th>Customer</th><th class="number">Total</th><th>Status</th></tr></thead><tbody>
      ${list.rows.map(
        (order) => html`<tr><td><a href="/store/${shop.handle}/orders/${order.id}"><strong>${order.name}</strong></a></td>
          <td>${write.time(order.createdAt)}</td><td>${customerName(order.customerId) || order.email || "No customer"}</td>
          <td class="number">${write.money(order.total)}</td><td>${orderBadges(order)}</td></tr>`,
      )}
      </tbody></table>${list.total === 0 ? html`<p class="empty">No orders found.</p>` : null}</div>${pageLinks(url, list)}</div>`,
  });
}
