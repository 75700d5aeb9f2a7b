import { v7 as uuid } from "uuid";
import { builtInFlow, builtInFlowKinds } from "~/domain/flows/built-in-flow";
import type { FlowKind } from "~/domain/flows/flow-definition";
import type { Prisma } from "~/generated/prisma/client";
import type { Tx } from "../db";
import { ensureDefaultOffer } from "../offers/ensure-default-offer";

const names: Record<FlowKind, string> = { welcome: "Welcome", "cart-recovery": "Cart recovery", feedback: "Feedback request" };

/** Gives a shop the flows that come ready, switched off. Those it has already stay as they are. */
export async function createBuiltInFlows(tx: Tx, shop: { id: number; primaryLocale: string; locales: string[] }, now: Date): Promise<void> {
  const offerId = await ensureDefaultOffer(tx, shop.id, now);
  for (const kind of builtInFlowKinds) {
    const flow = { shopId: shop.id, id: uuid(), kind, name: names[kind], status: "off", createdAt: now, updatedAt: now };
    const { count } = await tx.flow.createMany({ data: [flow], skipDuplicates: true });
    if (count === 0) continue;
    const definition = builtInFlow(kind, offerId) as unknown as Prisma.InputJsonValue;
    await tx.flowVersion.create({ data: { shopId: shop.id, flowId: flow.id, version: 1, definition, createdAt: now } });
  }
}
