import type { CodeState, SendFacts } from "~/domain/messages/gate";
import { shopperZone } from "~/domain/messages/shopper-zone";
import type { ShopSettings } from "~/domain/shops/settings";
import { parseSettings } from "~/domain/shops/settings.schema";
import type { Tx } from "../db";
import { type Cart, loadCart } from "./load-cart";
import { type LoadedCode, loadCode } from "./load-code";
import type { LoadedMessage } from "./load-message";

/** What the gate judges by, and what the message is then written from. */
export interface SendCase {
  facts: SendFacts;
  message: LoadedMessage;
  settings: ShopSettings;
  cart: Cart | null;
  code: LoadedCode | null;
  order: { name: string } | null;
}

/** Reads everything that decides about a message, fresh. */
export async function loadSendFacts(tx: Tx, shopId: number, message: LoadedMessage, now: Date): Promise<SendCase> {
  const { about, deadline } = message.content;
  const settings = parseSettings(message.shop.settings);
  const cart = about.checkoutToken ? await loadCart(tx, shopId, about.checkoutToken, message) : null;
  const code = about.codeKey ? await loadCode(tx, shopId, about.codeKey, message, now) : null;
  const order = about.orderId
    ? await tx.order.findUnique({
        where: { shopId_externalId: { shopId, externalId: about.orderId } },
        select: { name: true, cancelledAt: true },
      })
    : null;
  const facts: SendFacts = {
    purpose: message.purpose,
    createdAt: message.createdAt,
    deadline: new Date(deadline),
    shop: { installed: message.shop.installed, zone: message.shop.timezone },
    flow: message.flowOn === null ? null : { on: message.flowOn },
    run: message.run,
    shopper: {
      address: message.profile.email,
      consent: message.profile.consent,
      suppressed: message.profile.suppressed,
      zone: shopperZone(message.profile.timezone, message.profile.country, now),
    },
    sending: settings.sendingHours,
    sentLately: message.sentLately,
    ...(about.checkoutToken && {
      cart: cart && { bought: cart.bought, lastActivityAt: cart.lastActivityAt, productsLeft: cart.lines.length },
    }),
    ...(about.orderId && { order: order && { cancelled: order.cancelledAt !== null } }),
    ...(about.codeKey && { code: { required: about.codeFromStep === true, state: codeState(code) } }),
  };
  return { facts, message, settings, cart, code, order };
}

function codeState(code: LoadedCode | null): CodeState {
  if (!code) return { kind: "missing" };
  const { status, expiresAt, used, offer } = code;
  return { kind: "known", status, expiresAt, used, offerStopped: offer.stopped };
}
