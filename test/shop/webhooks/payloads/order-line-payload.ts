import { gid } from "../../api/gid";
import { decimal } from "../../api/money";
import type { OrderLineRecord, OrderRecord, ShopRecord } from "../../store/types";
import { moneySet } from "./money-set";

/** One line of an order, as orders and fulfilments carry it. */
export function orderLinePayload(line: Readonly<OrderLineRecord>, order: Readonly<OrderRecord>, shop: Readonly<ShopRecord>): object {
  return {
    id: line.id,
    admin_graphql_api_id: gid("LineItem", line.id),
    product_id: line.productId,
    variant_id: line.variantId,
    product_exists: true,
    title: line.title,
    variant_title: line.variantTitle,
    name: line.variantTitle && line.variantTitle !== "Default Title" ? `${line.title} - ${line.variantTitle}` : line.title,
    sku: null,
    vendor: null,
    quantity: line.quantity,
    current_quantity: order.cancelledAt || order.refundedAt ? 0 : line.quantity,
    fulfillable_quantity: order.fulfillment ? 0 : line.quantity,
    fulfillment_status: order.fulfillment ? "fulfilled" : null,
    price: decimal(line.price),
    price_set: moneySet(line.price, shop.currency),
    total_discount: "0.00",
    discount_allocations: [],
    properties: Object.entries(line.properties).map(([name, value]) => ({ name, value })),
    gift_card: false,
    requires_shipping: true,
    taxable: true,
    tax_lines: [],
  };
}
