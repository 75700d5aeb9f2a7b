import type { DecisionContext } from "~/domain/touchpoints/decision-context";
import { overlayRoom } from "~/domain/touchpoints/overlay-room";
import type { Snapshot } from "~/domain/touchpoints/snapshot";
import type { PageType } from "~/domain/touchpoints/targeting";
import { pageOfAddress } from "~/domain/touchpoints/why/page-of-address";
import { freshVisitor, recallVisitor } from "~/domain/touchpoints/why/recall-visitor";
import type { WhyQuestion } from "~/domain/touchpoints/why/why-question";
import type { Tx } from "../../db";
import { type RecalledShopper, whoWasIt } from "./who-was-it";

export interface AskedShop {
  id: number;
  timezone: string;
  primaryLocale: string;
  locales: string[];
}

export interface AskedContext {
  context: DecisionContext;
  /** Null: nobody was named, or the shop has no such profile. */
  who: RecalledShopper | null;
  loggedIn: boolean;
  productTitle: string | null;
}

/** Fills a decision's context with what the server knows of a shopper, a page and a moment. */
export async function buildContext(tx: Tx, shop: AskedShop, snapshot: Snapshot, question: WhyQuestion, at: Date): Promise<AskedContext> {
  const asked = question.profile ? { profile: question.profile } : question.visitor ? { visitor: question.visitor } : null;
  const who = asked && (await whoWasIt(tx, shop.id, asked, at));
  const addressed = pageOfAddress(question.address, shop.locales);
  const product = addressed.productHandle
    ? await tx.product.findFirst({ where: { shopId: shop.id, handle: addressed.productHandle } })
    : null;
  const overlays = new Set(snapshot.list.filter(({ room = overlayRoom }) => room === overlayRoom).map(({ id }) => id));
  const now = at.getTime();
  const recalled = recallVisitor(who?.events ?? [], {
    now,
    zone: shop.timezone,
    unit: who?.unit ?? "",
    steps: snapshot.list.flatMap(({ id: touchpointId, steps = [] }) => steps.map((step) => ({ ...step, touchpointId }))),
    isOverlay: (id) => overlays.has(id),
    isLastPage: who?.lastUrl != null && pageOfAddress(who.lastUrl, shop.locales).path === addressed.path,
  });
  const visitor = question.browser === "recorded" ? recalled : freshVisitor(recalled.unit, question.browser === "first" ? 1 : 2);
  const loggedIn = who?.profile != null && (question.loggedIn ?? (who.profile.isCustomer ? "yes" : "no")) === "yes";
  // On all devices: what this browser has forgotten included.
  const known = who?.known && {
    ...who.known,
    touchpoints: recalled.touchpoints,
    series: recalled.series,
    overlaysOnDay: recalled.overlaysOnDay,
  };
  const context: DecisionContext = {
    now,
    page: {
      type: addressed.type,
      path: addressed.path,
      locale: question.locale ?? addressed.locale ?? shop.primaryLocale,
      country: question.country ?? who?.profile?.country ?? "",
      ...(product && { productId: product.externalId }),
      ...(question.market && { market: question.market }),
      address: addressed.path + addressed.query,
      parameters: [...new URLSearchParams(addressed.query)].flatMap(([name, value]) => [name, `${name}=${value}`]),
      slots: slotsOn(addressed.type, snapshot),
      cart: { totalCents: question.cartCents, productIds: question.cartProductIds },
      customer:
        loggedIn && who?.profile
          ? { tags: who.profile.tags, acceptsMarketing: who.known?.subscribed ?? false, ordersCount: who.profile.ordersCount }
          : null,
      known: loggedIn ? (known ?? null) : null,
    },
    device: question.device,
    visitor: { ...visitor, source: sourceOf(addressed.query) },
    signals: { secondsOnPage: 0, secondsIdle: 0, scrollPercent: 0, exit: null, added: [], clicked: [], seen: [], called: [] },
    open: [],
  };
  return { context, who, loggedIn, productTitle: product?.title ?? null };
}

/** Which app blocks stand on a page, only the theme knows: any may. */
function slotsOn(type: PageType, { list }: Snapshot): string[] {
  const blocks = list.flatMap(({ format }) => (format.kind === "embedded" ? [format.slot] : []));
  return [...blocks, ...(type === "product" ? ["product-note"] : []), ...(type === "cart" ? ["cart-note"] : [])];
}

function sourceOf(query: string): DecisionContext["visitor"]["source"] {
  const params = new URLSearchParams(query);
  const of = (name: string): string => (params.get(`utm_${name}`) ?? "").toLowerCase();
  return { source: of("source"), medium: of("medium"), campaign: of("campaign"), referrer: "" };
}
