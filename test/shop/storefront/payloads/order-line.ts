import type { Store } from "../../store/store";
import type { OrderLineRecord, OrderRecord, ShopRecord } from "../../store/types";
import { decimal } from "../money";
import { moneySet, noteAttributes, type Payload } from "./parts";

/** One line of an order, also inside fulfilments. */
export function orderLinePayload(store: Store, shop: Readonly<ShopRecord>, order: Readonly<OrderRecord>, line: OrderLineRecord): Payload {
  const product = store.products.get(shop.domain, line.productId);
  const variant = product?.variants.find((one) => one.id === line.variantId);
  const variantTitle = line.variantTitle === "Default Title" ? null : line.variantTitle;
  const sent = order.fulfillment !== null;
  const gone = order.cancelledAt !== null || order.refundedAt !== null;
  return {
    id: line.id,
    admin_graphql_api_id: `gid://shopify/LineItem/${line.id}`,
    attributed_staffs: [],
    current_quantity: gone ? 0 : line.quantity,
    fulfillable_quantity: sent || gone ? 0 : line.quantity,
    fulfillment_service: "manual",
    fulfillment_status: sent ? "fulfilled" : null,
    gift_card: false,
    grams: variant?.grams ?? 0,
    name: variantTitle ? `${line.title} - ${variantTitle}` : line.title,
    price: decimal(line.price),
    price_set: moneySet(line.price, shop.currency),
    product_exists: product !== undefined,
    product_id: line.productId,
    properties: noteAttributes(line.properties),
    quantity: line.quantity,
    requires_shipping: true,
    sales_line_item_group_id: null,
    sku: variant?.sku ?? null,
    taxable: true,
    title: line.title,
    total_discount: "0.00",
    total_discount_set: moneySet(0, shop.currency),
    variant_id: line.variantId,
    variant_inventory_management: "shopify",
    variant_title: variantTitle,
    vendor: product?.vendor ?? null,
    tax_lines: [],
    duties: [],
    discount_allocations: [],
  };
}
