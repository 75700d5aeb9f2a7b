import type { CheckoutRecord, OrderRecord } from "../../store/types";
import type { Priced } from "../cart/price-lines";
import type { LiquidSource } from "../liquid/source";
import { translate } from "../liquid/translate";
import { money } from "../money";
import { inCurrency, inLocale, type View } from "../objects/view";
import { type Html, html, raw } from "./html";
import type { CheckoutField } from "./read-checkout-form";

interface Frame {
  view: View;
  theme: LiquidSource;
  head: string;
}

type Words = (key: string, values?: Record<string, unknown>) => Html;

const wordsOf =
  ({ view, theme }: Pick<Frame, "view" | "theme">): Words =>
  (key, values = {}) =>
    raw(translate(theme, view.locale, `checkout.${key}`, values));

const page = ({ view, theme, head }: Frame, title: Html, body: Html): string =>
  html`<!doctype html><html lang="${view.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title} – ${view.shop.name}</title>${raw(head)}<link rel="stylesheet" href="${theme.assetUrl("checkout-summary.css")}"><link rel="stylesheet" href="${theme.assetUrl("checkout.css")}"><script src="/cdn/shopifycloud/checkout/checkout.js" defer></script></head><body><header class="bar"><a href="${view.root || "/"}">${view.shop.name}</a></header>${body}</body></html>`
    .text;

const summary = (
  frame: Frame,
  words: Words,
  priced: Pick<Priced, "subtotal" | "discount" | "shipping" | "total">,
  lines: Html,
  code: Html,
  shippingKnown: boolean,
): Html => {
  const { currency } = frame.view;
  const cents = (value: number): string => money(value, currency);
  return html`<aside class="summary" aria-label="${words("summary")}"><ul class="lines">${lines}</ul>${code}<dl class="sums"><div><dt>${words("subtotal")}</dt><dd>${cents(priced.subtotal)}</dd></div>${priced.discount > 0 ? html`<div class="off"><dt>${words("discount")}</dt><dd>−${cents(priced.discount)}</dd></div>` : ""}<div><dt>${words("shipping")}</dt><dd>${priced.shipping === 0 && shippingKnown ? words("free") : cents(priced.shipping)}</dd></div><div class="total"><dt>${words("total")}</dt><dd><small>${currency}</small> <span id="checkout-total">${cents(priced.total)}</span></dd></div></dl></aside>`;
};

const lineHtml = (title: string, variant: string | null, image: string, quantity: number, price: string, problem?: Html): Html =>
  html`<li><span class="pic"><img src="${image}?v=1&width=160" width="64" height="64" alt=""><b aria-hidden="true">${quantity}</b></span><span class="what">${title}${variant ? html`<small>${variant}</small>` : ""}${problem ? html`<em class="problem">${problem}</em>` : ""}</span><span class="price"><span class="visually-hidden">${quantity} ×</span> ${price}</span></li>`;

/** The checkout on one page: contact, address, code, payment. */
export function checkoutPage(
  frame: Frame & { checkout: Readonly<CheckoutRecord>; priced: Priced; fields?: CheckoutField[]; soldOut?: string[] },
): string {
  const { view, checkout, priced, fields = [], soldOut = [] } = frame;
  const t = wordsOf(frame);
  const address = checkout.shippingAddress;
  const problem = (field: CheckoutField): Html | string =>
    fields.includes(field) ? html`<em class="problem" id="${field}-problem">${t(`problem_${field}`)}</em>` : "";
  const input = (
    field: CheckoutField | "firstName",
    name: string,
    value: string | null | undefined,
    autocomplete: string,
    type = "text",
  ): Html => {
    const wrong = field !== "firstName" && fields.includes(field);
    return html`<p class="field ${wrong ? "wrong" : ""}"><label for="${name}">${t(field)}</label><input id="${name}" name="${name}" type="${type}" value="${value ?? ""}" autocomplete="${autocomplete}"${wrong ? raw(` aria-invalid="true" aria-describedby="${field}-problem"`) : ""}>${field === "firstName" ? "" : problem(field)}</p>`;
  };
  const lines = priced.lines.map(({ line, product, variant, total }) =>
    lineHtml(
      inLocale(product.title, view),
      product.optionName ? inLocale(variant.titles, view) : null,
      variant.image ?? product.image,
      line.quantity,
      money(total, view.currency),
      soldOut.includes(line.key) ? t("sold_out") : undefined,
    ),
  );
  const applied = priced.applied;
  const code = html`<div class="code"><p class="field ${priced.refused ? "wrong" : ""}"><label for="discount">${t("discount_code")}</label><span class="row"><input id="discount" name="discount" form="checkout-form" value="${priced.refused ? checkout.discountCode : ""}" autocomplete="off"${priced.refused ? raw(' aria-invalid="true" aria-describedby="discount-problem"') : ""}><button form="checkout-form" name="action" value="discount" formnovalidate>${t("apply")}</button></span>${priced.refused ? html`<em class="problem" id="discount-problem">${t(`refused_${priced.refused.replace(/-/g, "_")}`)}</em>` : ""}</p>${applied ? html`<p class="tag" id="applied-discount"><span>${applied.code}</span><button form="checkout-form" name="action" value="remove-discount" formnovalidate aria-label="${t("remove_code", { code: applied.code })}">×</button></p>` : ""}</div>`;
  const countries = [...new Set([view.country, ...view.shop.markets.flatMap((market) => market.countries), view.shop.country])];
  const names = new Intl.DisplayNames([view.locale], { type: "region" });
  const form = html`<main><h1 class="visually-hidden">${t("title")}</h1>${soldOut.length > 0 ? html`<p class="notice" role="alert">${t("sold_out_notice")}</p>` : ""}<form id="checkout-form" method="post" novalidate data-checkout="${checkout.token}"><section><h2>${t("contact")}</h2>${input("email", "email", checkout.email, "email", "email")}<p class="tick"><input type="hidden" name="marketing_shown" value="1"><input type="checkbox" id="marketing_opt_in" name="marketing_opt_in" value="1"${checkout.acceptsMarketing ? raw(" checked") : ""}><label for="marketing_opt_in">${t("marketing")}</label></p></section><section><h2>${t("delivery")}</h2><p class="field"><label for="countryCode">${t("country")}</label><select id="countryCode" name="countryCode" autocomplete="country">${countries.map((country) => html`<option value="${country}"${country === (address?.country ?? view.country) ? raw(" selected") : ""}>${names.of(country) ?? country}</option>`)}</select></p><div class="pair">${input("firstName", "firstName", address?.firstName, "given-name")}${input("lastName", "lastName", address?.lastName, "family-name")}</div>${input("address", "address1", address?.address1, "address-line1")}<div class="pair">${input("zip", "postalCode", address?.zip, "postal-code")}${input("city", "city", address?.city, "address-level2")}</div></section><section><h2>${t("payment")}</h2><p class="quiet">${t("payment_note")}</p></section><p><button class="pay" name="action" value="pay">${t("pay", { total: money(priced.total, view.currency) })}</button></p><p class="quiet"><a href="${view.root}/cart">${t("back")}</a></p></form></main>`;
  return page(frame, t("title"), html`<div class="columns">${form}${summary(frame, t, priced, html`${lines}`, code, true)}</div>`);
}

/** What is seen after paying. */
export function thankYouPage(frame: Frame & { order: Readonly<OrderRecord> }): string {
  const { view, order } = frame;
  const t = wordsOf(frame);
  const name = order.shippingAddress?.firstName;
  const lines = order.lines.map((line) => {
    const product = view.store.products.get(view.shop.domain, line.productId);
    return lineHtml(
      product ? inLocale(product.title, view) : line.title,
      line.variantTitle === "Default Title" ? null : line.variantTitle,
      product?.variants.find((one) => one.id === line.variantId)?.image ?? product?.image ?? "",
      line.quantity,
      money(inCurrency(line.price, view, true) * line.quantity, view.currency),
    );
  });
  const code = order.discountCodes[0] ? html`<p class="tag"><span>${order.discountCodes[0].code}</span></p>` : html``;
  const main = html`<main><p class="quiet" id="order-name">${t("order", { name: order.name })}</p><h1>${name ? t("thanks_name", { name }) : t("thanks")}</h1><p>${t("confirmed", { email: order.email ?? "" })}</p><p><a class="pay" href="${view.root}/${view.shop.id}/orders/${order.checkoutToken}/authenticate?key=${order.key}">${t("status")}</a></p><p class="quiet"><a href="${view.root || "/"}">${t("continue")}</a></p></main>`;
  const sums = {
    subtotal: inCurrency(order.subtotal, view),
    discount: inCurrency(
      order.discountCodes.reduce((sum, one) => sum + one.amount, 0),
      view,
    ),
    shipping: inCurrency(order.shipping, view),
    total: inCurrency(order.total, view),
  };
  return page(frame, t("thanks"), html`<div class="columns">${main}${summary(frame, t, sums, html`${lines}`, code, true)}</div>`);
}

/** For a checkout that is not there (any more). */
export function gonePage(view: View, theme: LiquidSource): string {
  const t = wordsOf({ view, theme });
  return page(
    { view, theme, head: "" },
    t("gone"),
    html`<div class="columns"><main><h1>${t("gone")}</h1><p>${t("gone_text")}</p><p><a class="pay" href="${view.root || "/"}">${t("continue")}</a></p></main></div>`,
  );
}
