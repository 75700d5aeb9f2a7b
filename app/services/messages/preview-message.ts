import type { EmailContent } from "~/domain/flows/flow-definition";
import { parseSettings } from "~/domain/shops/settings.schema";
import type { Db } from "../db";
import type { CartLine } from "./load-cart";
import { renderEmail } from "./render/render-email";

export interface EmailPreview {
  subject: string;
  html: string;
  text: string;
  /** Texts that do not work as they are written, with the reason. */
  notes: string[];
}

/** Links of a preview lead nowhere. */
const nowhere = "#";
const samplePriceCents = 4_900;
const sevenDaysMs = 7 * 24 * 3_600_000;

/**
 * A mail as a shopper would get it: the shop's look, two of its products, a code that is only an example.
 *
 * @param content the texts as they are being written; nothing is saved
 * @param profileId whose name to write it for; without it a name is left out
 */
export async function previewEmail(
  db: Db,
  shopId: number,
  content: EmailContent,
  { locale, profileId, now = new Date() }: { locale: string; profileId?: string; now?: Date },
): Promise<EmailPreview> {
  const [shop, offer, profile, lines] = await Promise.all([
    db.shop.findUniqueOrThrow({ where: { id: shopId } }),
    db.offer.findFirst({ where: { shopId, status: "active" }, orderBy: { createdAt: "asc" } }),
    profileId ? db.profile.findUnique({ where: { shopId_id: { shopId, id: profileId } } }) : null,
    content.layout === "cart" ? sampleLines(db, shopId) : [],
  ]);
  const offerOf = offer ?? { kind: "percentage", value: 10, codePrefix: "CODE" };
  const kind = offerOf.kind as "percentage" | "amount" | "free-shipping";
  const { subject, html, text, notes } = await renderEmail({
    content,
    locale,
    shop,
    settings: parseSettings(shop.settings),
    shopper: { firstName: profile?.firstName ?? null, lastName: profile?.lastName ?? null },
    cart: content.layout === "cart" ? { lines, currency: shop.currency } : null,
    code: showsCode(content)
      ? { code: `${offerOf.codePrefix}-7KQ2M9XD`, expiresAt: new Date(now.getTime() + sevenDaysMs), offer: { kind, value: offerOf.value } }
      : null,
    orderName: content.layout === "feedback" ? "#1042" : null,
    links: { main: nowhere, home: nowhere, unsubscribe: nowhere, ...(content.layout === "feedback" && { score: () => nowhere }) },
  });
  return { subject, html, text, notes };
}

/** The first cart mail comes without a code; the one whose texts speak of a code comes after the step that gives it. */
function showsCode({ layout, body, subject, heading }: EmailContent): boolean {
  if (layout === "feedback") return false;
  return (
    layout === "welcome" ||
    [body, subject, heading].some((texts) => Object.values(texts).some((text) => /\b(?:code|offer)\b/.test(tags(text))))
  );
}

function tags(text: string): string {
  return (text.match(/\{[{%].*?[}%]\}/gs) ?? []).join(" ");
}

async function sampleLines(db: Db, shopId: number): Promise<CartLine[]> {
  const products = await db.product.findMany({
    where: { shopId, status: "active", available: true, deletedAt: null, imageUrl: { not: null } },
    orderBy: { externalId: "asc" },
    take: 2,
  });
  const titles = products.length > 0 ? products : [{ title: "Product", imageUrl: null, variants: [] }];
  return titles.map(({ title, imageUrl, variants }) => {
    const [variant] = variants as unknown as { priceCents: number }[];
    return { title, imageUrl, variantTitle: null, quantity: 1, priceCents: variant?.priceCents ?? samplePriceCents };
  });
}
