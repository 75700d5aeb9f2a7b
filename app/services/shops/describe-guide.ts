import type { GuideView } from "~/domain/insights/home-view";
import type { ShopSetup } from "~/domain/shops/setup";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Db } from "../db";

/** Which steps of the set-up are really done: what is switched on, not what was clicked. */
export async function describeGuide(db: Db, shopId: number): Promise<GuideView> {
  const [shop, live, draft, flows] = await Promise.all([
    db.shop.findUniqueOrThrow({ where: { id: shopId }, select: { setup: true } }),
    db.touchpoint.findMany({ where: { shopId, status: "live" }, select: { id: true, published: true } }),
    db.touchpoint.findFirst({
      where: { shopId, template: "welcome-offer", status: { in: ["draft", "paused"] } },
      orderBy: { updatedAt: "desc" },
      select: { id: true },
    }),
    db.flow.findMany({ where: { shopId }, select: { id: true, kind: true, status: true } }),
  ]);
  const popup = live.find(({ published }) => {
    const content = touchpointSchema.shape.content.safeParse((published as { content?: unknown } | null)?.content);
    return content.success && content.data.ask.some(({ kind }) => kind === "form");
  });
  const flow = (kind: string) => flows.find((each) => each.kind === kind);
  return {
    embed: (shop.setup as ShopSetup).embed?.enabled ?? false,
    popup: popup !== undefined,
    recovery: flow("cart-recovery")?.status === "on",
    feedback: flow("feedback")?.status === "on",
    popupId: popup?.id ?? draft?.id ?? null,
    recoveryFlowId: flow("cart-recovery")?.id ?? null,
    feedbackFlowId: flow("feedback")?.id ?? null,
  };
}
