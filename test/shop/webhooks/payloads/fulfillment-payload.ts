import { gid } from "../../api/gid";
import type { OrderRecord, ShopRecord } from "../../store/types";
import { orderLinePayload } from "./order-line-payload";

/** `fulfillments/create` and `fulfillments/update`; delivered shows as `shipment_status`. Throws for an order without a fulfilment. */
export function fulfillmentPayload(order: Readonly<OrderRecord>, shop: Readonly<ShopRecord>): object {
  const { fulfillment } = order;
  if (!fulfillment) throw new Error(`Order ${order.name} has no fulfilment`);
  return {
    id: fulfillment.id,
    admin_graphql_api_id: gid("Fulfillment", fulfillment.id),
    order_id: order.id,
    name: `${order.name}.1`,
    status: "success",
    shipment_status: fulfillment.deliveredAt ? "delivered" : null,
    created_at: fulfillment.createdAt,
    updated_at: fulfillment.updatedAt,
    service: "manual",
    location_id: null,
    tracking_company: "Other",
    tracking_number: String(fulfillment.id),
    tracking_numbers: [String(fulfillment.id)],
    tracking_url: null,
    tracking_urls: [],
    receipt: {},
    email: order.email,
    destination: null,
    origin_address: null,
    line_items: order.lines.map((line) => orderLinePayload(line, order, shop)),
  };
}
