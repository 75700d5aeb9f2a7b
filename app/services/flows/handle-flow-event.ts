import type { ShopEvent } from "~/domain/events/event";
import type { Tx } from "../db";

/** Lets profiles into flows, moves their runs on, and ends them, as a new fact asks for. */
export async function handleFlowEvent(_tx: Tx, _event: ShopEvent, _now: Date): Promise<void> {}
