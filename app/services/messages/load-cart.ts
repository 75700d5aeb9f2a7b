import type { Tx } from "../db";
import { hasBoughtSince } from "../events/has-bought-since";
import type { LoadedMessage } from "./load-message";

/** A checkout as it stands now: what can still be bought, and what cannot. */
export interface Cart {
  bought: boolean;
  lastActivityAt: Date;
  currency: string;
  recoverUrl: string | null;
  locale: string | null;
  lines: CartLine[];
  /** Titles of what was sold out or taken off sale meanwhile. */
  gone: string[];
}

export interface CartLine {
  title: string;
  variantTitle: string | null;
  quantity: number;
  /** Of one piece, in hundredths. */
  priceCents: number;
  imageUrl: string | null;
}

interface StoredLine {
  productId: string | null;
  variantId: string | null;
  title: string;
  variantTitle: string | null;
  quantity: number;
  priceCents: number;
}

/** Reads the checkout that a message is about, with the stock of this moment; null when there is none any more. */
export async function loadCart(tx: Tx, shopId: number, token: string, message: LoadedMessage): Promise<Cart | null> {
  const checkout = await tx.checkout.findUnique({ where: { shopId_token: { shopId, token } } });
  if (!checkout) return null;
  const { profileId, profile } = message;
  const who = {
    profileId,
    checkoutToken: token,
    cartToken: checkout.cartToken,
    email: profile.email ?? checkout.email,
    phone: profile.phone ?? checkout.phone,
    customerId: profile.externalId,
  };
  const bought = checkout.completedAt !== null || (await hasBoughtSince(tx, shopId, who, checkout.startedAt));
  const lines = checkout.lines as unknown as StoredLine[];
  const ids = [...new Set(lines.flatMap((line) => line.productId ?? []))];
  const products = await tx.product.findMany({ where: { shopId, externalId: { in: ids } } });
  const byId = new Map(products.map((product) => [product.externalId, product]));

  const kept: CartLine[] = [];
  const gone: string[] = [];
  for (const line of lines) {
    const product = line.productId === null ? undefined : byId.get(line.productId);
    if (product && !canBeBought(product, line.variantId)) gone.push(line.title);
    else kept.push({ ...line, imageUrl: product?.imageUrl ?? null });
  }
  return {
    bought,
    lastActivityAt: checkout.changedAt,
    currency: checkout.currency,
    recoverUrl: checkout.recoverUrl,
    locale: checkout.locale,
    lines: kept,
    gone,
  };
}

interface StoredProduct {
  status: string;
  deletedAt: Date | null;
  available: boolean;
  variants: unknown;
}

/** A product we have not heard of yet counts as there; one we know must be on sale, in this very variant. */
function canBeBought(product: StoredProduct, variantId: string | null): boolean {
  if (product.deletedAt || product.status !== "active" || !product.available) return false;
  const variants = product.variants as { id: string; available: boolean }[];
  if (variantId === null || variants.length === 0) return true;
  return variants.find((variant) => variant.id === variantId)?.available ?? false;
}
