import { customerCookie } from "../customers/customer-of-request";
import { upsertCustomer } from "../customers/upsert-customer";
import type { Handler } from "../http/call";
import { setCookie } from "../http/cookies";
import { readParams, textOf } from "../http/read-params";
import { redirect } from "../http/respond";
import { orderObject } from "../objects/order-object";
import type { PageRenderer } from "./show-page";
import { viewOf } from "./view-of-call";

/** Signing in by address alone (the local shop keeps no passwords), the account with its orders, order status pages. */
export function accountPages(pages: PageRenderer): Handler {
  return async (call) => {
    const { path, options, shop, root } = call;
    const view = viewOf(call);
    if (path === "/account/logout") {
      setCookie(call, customerCookie, "");
      return redirect(call, root || "/");
    }
    if (path === "/account/login" && call.method === "POST") {
      const params = await readParams(call.request);
      const given =
        typeof params.customer === "object" && params.customer !== null && !Array.isArray(params.customer) ? params.customer : params;
      const email = (textOf(given.email) ?? "").trim();
      if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return redirect(call, `${root}/account/login?error=email`);
      const customer = upsertCustomer(options, shop, { email, locale: call.locale, country: view.country });
      setCookie(call, customerCookie, String(customer.id), { days: 30, httpOnly: true });
      return redirect(call, `${root}/account`);
    }
    if (path === "/account/login" || path === "/account/register") {
      return pages.show(call, {
        template: "customers/login",
        pageType: "customers/login",
        objects: { sign_in_error: call.url.searchParams.get("error") },
      });
    }
    if (path === "/account") {
      return view.customer
        ? pages.show(call, { template: "customers/account", pageType: "customers/account" })
        : redirect(call, `${root}/account/login`);
    }
    const status = /^\/(?:account\/orders\/(\w+)|\d+\/orders\/(\w+)(?:\/authenticate)?)$/.exec(path);
    if (!status) return false;
    const token = status[1] ?? status[2];
    const order = options.store.orders.find(shop.domain, (one) => one.checkoutToken === token || String(one.id) === token);
    const mine = status[1] ? order?.customerId === view.customer?.id : order?.key === call.url.searchParams.get("key");
    if (!order || !mine) return false;
    return pages.show(call, {
      template: "customers/order",
      pageType: "customers/order",
      title: order.name,
      objects: { order: orderObject(order, view) },
    });
  };
}
