import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { Db } from "../db";
import { switchFlow } from "../flows/switch-flow";

/**
 * The first form that asks for consent brings the welcome mail with it: whoever subscribes expects to hear from the shop. Only while the
 * merchant has never switched that flow; after that it is theirs to decide.
 */
export async function startWelcome(db: Db, shopId: number, { content, consent }: Touchpoint, now: Date): Promise<void> {
  if (consent.mode === "none" || !content.ask.some((block) => block.kind === "form")) return;
  const flow = await db.flow.findUnique({ where: { shopId_kind: { shopId, kind: "welcome" }, liveVersion: null, status: "off" } });
  if (flow) await switchFlow(db, shopId, flow.id, true, now);
}
