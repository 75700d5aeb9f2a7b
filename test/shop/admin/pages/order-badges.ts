import type { OrderRecord } from "../../store/types";
import { type Html, html } from "../html";

/** What has become of an order, in short. */
export function orderBadges(order: Readonly<OrderRecord>): Html {
  const payment = order.refundedAt ? "Refunded" : "Paid";
  const way = order.cancelledAt ? "Cancelled" : order.fulfillment?.deliveredAt ? "Delivered" : order.fulfillment ? "Shipped" : "To ship";
  const tone = { Cancelled: "critical", Delivered: "success", Shipped: "info", "To ship": "attention" }[way];
  return html`<span class="badge">${payment}</span> <span class="badge ${tone}">${way}</span>`;
}
