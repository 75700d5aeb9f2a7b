import type { Shop } from "~/generated/prisma/client";
import type { Tx } from "../db";

/** The shop of an id or of a `*.myshopify.com` domain, installed or not; null when there is none. */
export async function findShop(tx: Tx, by: { id: number } | { domain: string }): Promise<Shop | null> {
  return tx.shop.findUnique({ where: by });
}
