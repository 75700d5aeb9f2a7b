import type { CartRecord } from "../../store/types";
import type { Call, Handler } from "../http/call";
import { setCookie } from "../http/cookies";
import { nestParams, type Params, readParams, textMapOf, textOf } from "../http/read-params";
import { redirect, sendJson } from "../http/respond";
import type { PageRenderer } from "../pages/show-page";
import { viewOf } from "../pages/view-of-call";
import { cartJson } from "./cart-json";
import { cartOf, findCart, saveCart, startCart, withLine } from "./cart-of-call";
import { addToCart, type CartChange, changeLine, updateCart } from "./change-cart";
import { findVariant } from "./price-lines";

const wantsJson = (call: Call): boolean =>
  /json|javascript/.test(call.request.headers.accept ?? "") ||
  /\.js(on)?$/.test(call.path) ||
  call.request.headers["x-requested-with"] === "XMLHttpRequest";

/** The path inside the shop that a link may lead on to; anything else leads home. */
const inside = (to: string | null): string => (to && /^\/(?![/\\])/.test(to) ? to : "/");

/** The AJAX cart API, cart forms, discount links and cart permalinks. */
export function cartRoutes(pages: PageRenderer): Handler {
  const withSections = async (
    call: Call,
    cart: Readonly<CartRecord>,
    params: Params,
    answer: Record<string, unknown>,
  ): Promise<Record<string, unknown>> => {
    const ids = Array.isArray(params.sections) ? params.sections.map(String) : textOf(params.sections)?.split(",");
    if (!ids) return answer;
    const cookies = new Map(call.cookies).set("cart", `${cart.token}?key=${cart.key}`);
    return { ...answer, sections: await pages.sections({ ...call, cookies }, ids, { template: "cart", pageType: "cart" }) };
  };

  const change = async (call: Call, operation: string): Promise<boolean> => {
    const params = await readParams(call.request);
    const cart = cartOf(call);
    const { store } = call.options;
    const done: CartChange =
      operation === "add"
        ? addToCart(store, cart, params)
        : operation === "change"
          ? changeLine(store, cart, params)
          : operation === "clear"
            ? { ok: true, fields: { lines: [] }, touched: [] }
            : updateCart(store, cart, params);
    if (!done.ok) {
      if (!wantsJson(call)) return redirect(call, `${call.root}/cart`);
      const message = done.status === 400 ? done.description : "Cart Error";
      return sendJson(call, done.status, { status: done.status, message, description: done.description });
    }
    const saved = saveCart(call, cart, done.fields);
    if (!wantsJson(call))
      return redirect(
        call,
        params.checkout === undefined ? inside(textOf(params.return_to) ?? `${call.root}/cart`) : `${call.root}/checkout`,
      );
    const json = cartJson(saved, viewOf(call));
    if (operation !== "add") return sendJson(call, 200, await withSections(call, saved, params, json));
    const added = done.touched.flatMap((key) => json.items.filter((item) => item.key === key));
    return sendJson(call, 200, await withSections(call, saved, params, params.items === undefined ? (added[0] ?? {}) : { items: added }));
  };

  return async (call) => {
    const { path, method, url, root } = call;
    if (/^\/cart\.(js|json)$/.test(path) && method === "GET") return sendJson(call, 200, cartJson(cartOf(call), viewOf(call)));
    const operation = /^\/cart\/(add|change|update|clear)(?:\.js|\.json)?$/.exec(path)?.[1];
    if (operation && method === "POST") return change(call, operation);
    if (operation && method === "GET" && operation !== "add") return redirect(call, `${root}/cart`);
    if (path === "/cart" && method === "POST") return change(call, "update");

    const discount = /^\/discount\/([^/]+)$/.exec(path)?.[1];
    if (discount && method === "GET") {
      const code = decodeURIComponent(discount);
      setCookie(call, "discount_code", code, { days: 7 });
      const cart = findCart(call);
      if (cart) saveCart(call, cart, { discountCode: code });
      return redirect(call, inside(url.searchParams.get("redirect")));
    }

    const permalink = /^\/cart\/((?:\d+:\d+,?)+)$/.exec(path)?.[1];
    if (!permalink) return false;
    let lines: CartRecord["lines"] = [];
    for (const pair of permalink.split(",").filter(Boolean)) {
      const [id = 0, quantity = 1] = pair.split(":").map(Number);
      const found = findVariant(call.options.store, call.shop.domain, id);
      if (!found || found.variant.inventory <= 0) continue;
      lines = withLine(lines, {
        variantId: id,
        productId: found.product.id,
        quantity: Math.max(1, Math.min(quantity, found.variant.inventory)),
        properties: {},
      });
    }
    const query = nestParams(url.searchParams);
    saveCart(call, startCart(call), {
      lines,
      attributes: textMapOf(query.attributes),
      note: url.searchParams.get("note") ?? "",
      ...(url.searchParams.get("discount") ? { discountCode: url.searchParams.get("discount") } : {}),
    });
    if (url.searchParams.get("storefront") === "true" || lines.length === 0) return redirect(call, `${root}/cart`);
    // The next request must find the new cart, so the checkout is begun there.
    const email = url.searchParams.get("checkout[email]");
    return redirect(call, `${root}/checkout${email ? `?email=${encodeURIComponent(email)}` : ""}`);
  };
}
