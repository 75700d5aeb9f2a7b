import type { ShopEvent } from "~/domain/events/event";
import { figuresOf } from "~/domain/insights/figures-of";
import type { Tx } from "../db";
import { addFigures } from "./add-figures";

/** Adds a new fact to the figures of its day, in the transaction that records it. */
export async function countEvent(tx: Tx, event: ShopEvent): Promise<void> {
  const figures = figuresOf(event);
  if (figures.length === 0) return;
  const { timezone } = await tx.shop.findUniqueOrThrow({ where: { id: event.shopId }, select: { timezone: true } });
  await addFigures(
    tx,
    event.shopId,
    timezone,
    figures.map((figure) => ({ ...figure, at: event.at })),
  );
}
