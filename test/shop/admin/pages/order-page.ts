import type { OrderRecord } from "../../store/types";
import type { ShopPage } from "../admin-world";
import { format } from "../format";
import { html } from "../html";
import { layout } from "../layout";
import { orderBadges } from "./order-badges";

/** One order with what the merchant may do with it. */
export function orderPage(page: ShopPage, order: Readonly<OrderRecord>): string {
  const { world, shop } = page;
  const write = format(shop);
  const action = `/store/${shop.handle}/orders/${order.id}`;
  const customer = order.customerId === null ? undefined : world.store.customers.get(shop.domain, order.customerId);
  const button = (name: string, label: string, look = "") =>
    html`<button class="button ${look}" name="do" value="${name}">${label}</button>`;
  const line = (label: string, value: string) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  return layout(page, {
    title: order.name,
    section: "orders",
    content: html`<div class="page">
      <div class="page-head"><div><a class="back" href="/store/${shop.handle}/orders">‹ Orders</a><h1>${order.name} ${orderBadges(order)}</h1><p class="muted">${write.time(order.createdAt)}</p></div>
        <form method="post" action="${action}" class="actions">
          ${order.cancelledAt || order.fulfillment ? null : button("cancel", "Cancel order")}
          ${order.cancelledAt || order.fulfillment?.deliveredAt ? null : button("deliver", "Mark as delivered", order.fulfillment ? "primary" : "")}
          ${order.cancelledAt || order.fulfillment ? null : button("fulfil", "Fulfil order", "primary")}
        </form></div>
      <section class="card table"><table><thead><tr><th>Product</th><th class="number">Price</th><th class="number">Quantity</th><th class="number">Total</th></tr></thead><tbody>
        ${order.lines.map(
          (
            item,
          ) => html`<tr><td><strong>${item.title}</strong>${item.variantTitle && item.variantTitle !== "Default Title" ? html`<small>${item.variantTitle}</small>` : null}</td>
            <td class="number">${write.money(item.price)}</td><td class="number">${item.quantity}</td><td class="number">${write.money(item.price * item.quantity)}</td></tr>`,
        )}</tbody></table></section>
      <div class="columns">
        <section class="card"><h2>Payment</h2><dl class="lines">
          ${line("Subtotal", write.money(order.subtotal))}
          ${order.discountCodes.map(({ code, amount }) => line(`Discount ${code}`, `−${write.money(amount)}`))}
          ${line("Shipping", write.money(order.shipping))}
          ${line("Total", write.money(order.total))}
        </dl></section>
        <section class="card"><h2>Customer</h2><dl class="lines">
          ${line("Name", [customer?.firstName, customer?.lastName].filter(Boolean).join(" ") || "Not given")}
          ${line("Email", order.email ?? "Not given")}
          ${line("Language", order.locale)}
          ${line("Shipped", order.fulfillment ? write.time(order.fulfillment.createdAt) : "Not yet")}
          ${line("Delivered", order.fulfillment?.deliveredAt ? write.time(order.fulfillment.deliveredAt) : "Not yet")}
        </dl></section>
      </div></div>`,
  });
}
