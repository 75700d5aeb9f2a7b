import { decide } from "~/domain/touchpoints/decide";
import type { LiveFormat, LiveTouchpoint, Snapshot } from "~/domain/touchpoints/snapshot";
import { asIfWaited } from "~/domain/touchpoints/why/as-if-waited";
import type { UnaskedReason, WhyAnswer, WhyRow } from "~/domain/touchpoints/why/why-answer";
import type { WhyQuestion } from "~/domain/touchpoints/why/why-question";
import type { Db } from "../../db";
import { type AskedShop, buildContext } from "./build-context";
import { readStoredSnapshot } from "./read-stored-snapshot";

/** What only the page itself knows: its collections, its market, and where on it a touchpoint could stand. */
const onlyStorefrontKnows = ["other-collection", "other-market"];

/**
 * Why each touchpoint of the shop is shown or not to a shopper on a page at a moment: what `decide` says of the snapshot that the storefront has.
 * What is not live is named too, since nobody would look for it in the rules.
 */
export async function explainDecision(db: Db, shop: AskedShop, question: WhyQuestion, now: Date): Promise<WhyAnswer> {
  const at = question.at ? new Date(question.at) : now;
  const snapshot = await readStoredSnapshot(db, shop.id);
  const { context, who, loggedIn, productTitle } = await buildContext(db, shop, snapshot, question, at);
  const list = question.waited === "yes" ? snapshot.list.map(asIfWaited) : snapshot.list;
  const { reasons } = decide({ ...snapshot, list }, context);
  const touchpoints = await db.touchpoint.findMany({
    where: { shopId: shop.id, status: { not: "archived" } },
    orderBy: [{ priority: "desc" }, { createdAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true, status: true, draft: true, published: true },
  });
  const series = await db.series.findMany({ where: { shopId: shop.id }, select: { id: true, name: true } });
  const fields = await db.customField.findMany({ where: { shopId: shop.id }, select: { key: true, label: true } });
  const names = new Map([
    ...touchpoints.map(({ id, name }) => [id, name] as const),
    ...series.map(({ id, name }) => [id, name] as const),
    ...fields.map(({ key, label }) => [key, labelOf(label, shop.primaryLocale) ?? key] as const),
  ]);
  const rows = touchpoints.map(({ id, name, status, draft, published }): WhyRow => {
    const reason = reasons.find((one) => one.id === id)?.reason ?? unasked(status);
    const format = ((published ?? draft) as { format?: LiveFormat } | null)?.format?.kind ?? "popup";
    const unsure = onlyStorefrontKnows.includes(reason.kind);
    return { id, name, format, reason, subject: subjectOf(reason, names), until: untilOf(reason), unsure };
  });
  const isAsked = ({ id }: WhyRow): boolean => snapshot.list.some((one) => one.id === id);
  return {
    at: at.toISOString(),
    question: { ...question, locale: context.page.locale, loggedIn: loggedIn ? "yes" : "no" },
    page: { type: context.page.type, path: context.page.path, productTitle },
    who: whoOf(who, question, context.visitor.visits),
    rows: [...rows.filter(isAsked), ...rows.filter((row) => !isAsked(row))],
    isPast: at < now,
    markets: marketsIn(snapshot),
  };
}

function unasked(status: string): UnaskedReason {
  return { kind: status === "live" ? "left-out" : status === "paused" ? "paused" : "draft" };
}

/** Name of the touchpoint, series or field that a reason speaks of. */
function subjectOf(reason: WhyRow["reason"], names: Map<string, string>): string | null {
  const id = "id" in reason ? reason.id : "key" in reason ? reason.key : null;
  return id === null ? null : (names.get(id) ?? null);
}

function untilOf(reason: WhyRow["reason"]): string | null {
  return "untilMs" in reason && Number.isFinite(reason.untilMs) ? new Date(reason.untilMs).toISOString() : null;
}

function whoOf(who: Awaited<ReturnType<typeof buildContext>>["who"], { visitor }: WhyQuestion, visits: number): WhyAnswer["who"] {
  if (!who) return null;
  if (!who.profile) return { visitor: visitor ?? "", visits };
  const { id, name } = who.profile;
  return { profileId: id, name, stage: who.known?.stage ?? "awareness", segments: who.known?.segments ?? [], visits };
}

function marketsIn({ list }: Snapshot): string[] {
  const rules = list.flatMap((touchpoint: LiveTouchpoint) => touchpoint.rules ?? []);
  const named = rules.flatMap(([, [fact, , of]]) => (fact === "page.market" && Array.isArray(of) ? of.map(String) : []));
  return [...new Set(named)].sort();
}

function labelOf(label: unknown, locale: string): string | null {
  const texts = label as Record<string, string> | null;
  return texts?.[locale] ?? Object.values(texts ?? {})[0] ?? null;
}
