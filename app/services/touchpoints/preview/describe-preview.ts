import { buildSnapshot } from "~/domain/touchpoints/build-snapshot";
import type { PreviewCall } from "~/domain/touchpoints/preview/preview-call.schema";
import type { PreviewState } from "~/domain/touchpoints/preview/preview-state";
import { previewWords } from "~/domain/touchpoints/preview/preview-words";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import { whyQuestionSchema } from "~/domain/touchpoints/why/why-question.schema";
import type { Db, Tx } from "../../db";
import type { TicketSigner } from "../code-ticket";
import { mayTry } from "../may-try";
import { readSnapshotInput } from "../read-snapshot-input";
import { buildContext } from "../why/build-context";
import { readStoredSnapshot } from "../why/read-stored-snapshot";

interface Deps {
  db: Db;
  links: TicketSigner;
}

interface PreviewRequest extends PreviewCall {
  shopDomain: string;
  ip: string | null;
}

const limits = { perVisitor: 0, perAddress: 60, perShop: 1000 };

/** What a page is opened as, by a link that `preview-link.ts` made. Nothing is stored and nothing is counted. */
export async function describePreview({ db, links }: Deps, request: PreviewRequest, now: Date): Promise<PreviewState> {
  const { shopDomain, ip, token, locale, address } = request;
  const shop = await db.shop.findUnique({ where: { domain: shopDomain } });
  if (!shop?.installedAt || shop.uninstalledAt) return { ok: false, reason: "over" };
  if (!(await mayTry(db, shop.id, { act: "preview", visitorId: null, ip, ...limits }, now))) return { ok: false, reason: "too-many" };
  const claims = links.verify(token);
  if (claims?.p !== "preview" || claims.s !== shop.id || Number(claims.until) <= now.getTime()) return { ok: false, reason: "over" };
  const locales = Array.isArray(shop.locales) ? shop.locales.map(String) : [];
  const stored = await readStoredSnapshot(db, shop.id);
  const question = whyQuestionSchema.parse({ ...claims, locale, address });
  const asked = { id: shop.id, timezone: shop.timezone, primaryLocale: shop.primaryLocale, locales };
  const { context, who } = await buildContext(db, asked, stored, question, question.at ? new Date(question.at) : now);
  const { customer, known, country, market } = context.page;
  const { touchpoint } = claims;
  const name = who?.profile?.name ?? who?.unit ?? null;
  return {
    ok: true,
    snapshot: typeof touchpoint === "string" ? await withDraft(db, shop.id, touchpoint, locale, now) : null,
    page: { customer, known, ...(country && { country }), ...(market && { market }) },
    visitor: context.visitor,
    words: previewWords(String(claims.lang ?? "en"), name),
  };
}

type PreviewedSnapshot = Extract<PreviewState, { ok: true }>["snapshot"];

/** What would be live if this draft were published as it is. Null where it cannot be read. */
async function withDraft(tx: Tx, shopId: number, id: string, locale: string, now: Date): Promise<PreviewedSnapshot> {
  const row = await tx.touchpoint.findUnique({ where: { shopId_id: { shopId, id } } });
  const draft = touchpointSchema.safeParse(row?.draft);
  if (!draft.success) return null;
  const input = await readSnapshotInput(tx, shopId, now);
  const isLive = input.touchpoints.some((one) => one.id === id);
  const drafted = { id, published: draft.data };
  const touchpoints = isLive ? input.touchpoints.map((one) => (one.id === id ? drafted : one)) : [drafted, ...input.touchpoints];
  const { text, ...snapshot } = buildSnapshot({ ...input, touchpoints });
  const inLanguage = text[locale] ?? text[snapshot.primaryLocale];
  if (!inLanguage) return null;
  // Whether its offer still holds is asked of what is live: of a draft nobody can say.
  const list = snapshot.list.map(({ offer, ...one }) => (one.id === id || !offer ? one : { ...one, offer }));
  return { ...snapshot, list, text: inLanguage };
}
