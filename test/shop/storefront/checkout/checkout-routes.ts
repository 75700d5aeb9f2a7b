import type { CheckoutRecord } from "../../store/types";
import { findCart, giveCart } from "../cart/cart-of-call";
import { priceLines } from "../cart/price-lines";
import { checkoutEvent } from "../events/checkout-event";
import type { Call, Handler } from "../http/call";
import { setCookie } from "../http/cookies";
import { readParams, textOf } from "../http/read-params";
import { redirect, sendJson, sendPage } from "../http/respond";
import { inCurrency } from "../objects/view";
import { initData } from "../pages/init-data";
import type { PageRenderer } from "../pages/show-page";
import { viewOf } from "../pages/view-of-call";
import { beginCheckout, saveCheckout } from "./begin-checkout";
import { checkoutPage, gonePage, thankYouPage } from "./checkout-page";
import { completeCheckout } from "./complete-checkout";
import { type CheckoutField, missingFields, readCheckoutForm } from "./read-checkout-form";
import { saveContact } from "./save-contact";

const pricedOf = (call: Call, checkout: Readonly<CheckoutRecord>) =>
  priceLines(call.options.store, {
    currency: { from: call.shop.currency, to: viewOf(call).currency },
    shop: call.shop.domain,
    lines: checkout.lines,
    discountCode: checkout.discountCode,
    buyer: { customerId: checkout.customerId, email: checkout.email },
    now: call.now,
  });

/** The checkout: begun from the cart, kept while it is filled in, paid; and taken up again by the link of a recovery mail. */
export function checkoutRoutes(pages: PageRenderer): Handler {
  const show = (call: Call, checkout: Readonly<CheckoutRecord>, problems: { fields?: CheckoutField[]; soldOut?: string[] } = {}): true => {
    const view = viewOf(call);
    const priced = pricedOf(call, checkout);
    const started = { name: "checkout_started", data: { checkout: checkoutEvent(checkout, priced, view) } };
    const first = call.cookies.get("checkout_started") !== checkout.token;
    if (first) setCookie(call, "checkout_started", checkout.token);
    const head = pages.head(view, {
      pageType: "checkout",
      resourceId: null,
      events: [{ name: "page_viewed", data: {} }, ...(first ? [started] : [])],
      initData: initData(view),
    });
    return sendPage(
      call,
      problems.fields || problems.soldOut ? 422 : 200,
      checkoutPage({ view, checkout, priced, head, theme: pages.theme.source, ...problems }),
    );
  };

  const thanks = (call: Call, checkout: Readonly<CheckoutRecord>): boolean => {
    const view = viewOf(call);
    const order = checkout.orderId === null ? undefined : view.store.orders.get(call.shop.domain, checkout.orderId);
    if (!order) return false;
    const priced = {
      ...pricedOf(call, checkout),
      discount: inCurrency(
        order.discountCodes.reduce((sum, code) => sum + code.amount, 0),
        view,
      ),
      shipping: inCurrency(order.shipping, view),
      total: inCurrency(order.total, view),
    };
    const completed = { name: "checkout_completed", data: { checkout: checkoutEvent(checkout, priced, view, order) } };
    // Told once, as Shopify tells it on the first showing of the thank-you page.
    const first = call.cookies.get("completed") !== checkout.token;
    if (first) setCookie(call, "completed", checkout.token, { days: 30 });
    const head = pages.head(view, {
      pageType: "thank_you",
      resourceId: order.id,
      events: [{ name: "page_viewed", data: {} }, ...(first ? [completed] : [])],
      initData: initData(view),
    });
    return sendPage(call, 200, thankYouPage({ view, order, head, theme: pages.theme.source }));
  };

  const post = async (call: Call, checkout: Readonly<CheckoutRecord>): Promise<boolean> => {
    const { options, shop } = call;
    const params = await readParams(call.request);
    const form = readCheckoutForm(params, viewOf(call).country);
    const action = textOf(params.action) ?? "save";
    let current = saveContact(options, shop, checkout, form);
    if (action === "discount" || (action === "pay" && form.discount))
      current = saveCheckout(options, current, { discountCode: form.discount || null });
    if (action === "remove-discount") current = saveCheckout(options, current, { discountCode: null });
    const cart = options.store.carts.get(shop.domain, current.cartToken);
    if (cart && cart.discountCode !== current.discountCode)
      options.store.carts.put({ ...cart, discountCode: current.discountCode, updatedAt: call.now.toISOString() });
    if (action === "contact") {
      return sendJson(call, 200, { ok: current.email !== null, checkout: checkoutEvent(current, pricedOf(call, current), viewOf(call)) });
    }
    const here = `${call.root}/checkouts/cn/${checkout.token}`;
    if (action !== "pay") return redirect(call, here);
    const missing = missingFields({ ...form, email: form.email ?? current.email ?? "" });
    if (missing.length > 0) return show(call, current, { fields: missing });
    const done = completeCheckout(options, shop, current);
    if (!done.ok)
      return done.reason === "sold-out"
        ? show(call, current, { soldOut: done.lines.map(({ line }) => line.key) })
        : redirect(call, done.reason === "empty" ? `${call.root}/cart` : `${here}/thank_you`);
    setCookie(call, "cart", "");
    setCookie(call, "discount_code", "");
    return redirect(call, `${here}/thank_you`);
  };

  return async (call) => {
    const { path, options, shop, url, root } = call;
    if (path === "/checkout") {
      const cart = findCart(call);
      if (!cart || cart.lines.length === 0) return redirect(call, `${root}/cart`);
      const email = url.searchParams.get("checkout[email]") ?? url.searchParams.get("email") ?? undefined;
      const checkout = beginCheckout(options, cart, { locale: call.locale, customer: viewOf(call).customer, email });
      return redirect(call, `${root}/checkouts/cn/${checkout.token}`);
    }
    const [, token, thankYou] = /^\/checkouts\/cn\/(\w+)(\/thank_you)?$/.exec(path) ?? [];
    if (token) {
      const checkout = options.store.checkouts.get(shop.domain, token);
      if (!checkout) return sendPage(call, 404, gonePage(viewOf(call), pages.theme.source));
      if (checkout.completedAt) return thankYou ? thanks(call, checkout) : redirect(call, `${root}/checkouts/cn/${token}/thank_you`);
      if (thankYou) return redirect(call, `${root}/checkouts/cn/${token}`);
      return call.method === "POST" ? post(call, checkout) : show(call, checkout);
    }
    const recover = /^\/(?:\d+\/)?checkouts\/(?:ac\/)?([\w-]+)\/recover$/.exec(path)?.[1];
    if (!recover) return false;
    const found = options.store.checkouts.find(
      shop.domain,
      (one) => (one.cartToken === recover || one.token === recover) && one.key === url.searchParams.get("key"),
    );
    if (!found) return sendPage(call, 404, gonePage(viewOf(call), pages.theme.source));
    if (found.completedAt) return redirect(call, `/checkouts/cn/${found.token}/thank_you`);
    const code = url.searchParams.get("discount") ?? found.discountCode;
    const kept = options.store.carts.get(shop.domain, found.cartToken);
    // The cart may be gone since: it comes back from what the checkout remembers, under its own token.
    const cart = options.store.carts.put({
      token: found.cartToken,
      key: kept?.key ?? found.key,
      shop: shop.domain,
      lines: kept && kept.lines.length > 0 ? [...kept.lines] : [...found.lines],
      note: found.note,
      attributes: found.attributes,
      discountCode: code,
      updatedAt: call.now.toISOString(),
    });
    giveCart(call, cart);
    beginCheckout(options, cart, { locale: found.locale, customer: null });
    const prefix = found.locale !== shop.primaryLocale && shop.locales.includes(found.locale) ? `/${found.locale}` : "";
    return redirect(call, `${prefix}/checkouts/cn/${found.token}`);
  };
}
