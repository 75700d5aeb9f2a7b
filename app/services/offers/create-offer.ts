import { v7 as uuidv7 } from "uuid";
import { z } from "zod";
import { toMinorUnits } from "~/domain/shared/minor-units";
import type { Db } from "../db";

/** As a form sends it: texts. `value` in percent, or in the currency's major unit. */
const inputSchema = z
  .object({
    kind: z.enum(["percentage", "amount", "free-shipping"]),
    value: z.coerce.number("number").min(0, "number").max(1_000_000, "number"),
    validDays: z.coerce.number("number").int("number").min(1, "number").max(365, "number"),
    endsAt: z.iso
      .datetime()
      .nullable()
      .default(null)
      .transform((at) => (at === null ? null : new Date(at))),
  })
  .refine(({ kind, value }) => kind !== "percentage" || (Number.isInteger(value) && value >= 1 && value <= 100), {
    path: ["value"],
    message: "percent",
  })
  .refine(({ kind, value }) => kind !== "amount" || value > 0, { path: ["value"], message: "number" });

export type CreateOfferResult =
  | { ok: true; id: string }
  /** `fields`: field → message key. */
  | { ok: false; fields: Record<string, string> };

/**
 * Makes an offer, or finds the one that gives the same. Offers never change: a code that is out there keeps its word.
 */
export async function createOffer(db: Db, shop: { id: number; currency: string }, input: unknown, now: Date): Promise<CreateOfferResult> {
  const shopId = shop.id;
  const parsed = inputSchema.safeParse(input);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => [issue.path.join("."), issue.message] as const);
    return { ok: false, fields: Object.fromEntries(fields) };
  }
  const { kind, validDays, endsAt } = parsed.data;
  if (endsAt !== null && endsAt <= now) return { ok: false, fields: { endsAt: "in-the-past" } };
  const value = kind === "free-shipping" ? 0 : kind === "amount" ? toMinorUnits(parsed.data.value, shop.currency) : parsed.data.value;
  const same = await db.offer.findFirst({ where: { shopId, kind, value, validDays, endsAt, status: "active" }, select: { id: true } });
  if (same) return { ok: true, id: same.id };
  const names = { percentage: `${String(value)} % off one order`, amount: "Amount off one order", "free-shipping": "Free shipping" };
  const prefixes = { percentage: "SAVE", amount: "GIFT", "free-shipping": "SHIP" };
  const id = uuidv7({ msecs: now.getTime() });
  await db.offer.create({
    data: {
      shopId,
      id,
      name: names[kind],
      kind,
      value,
      validDays,
      codePrefix: prefixes[kind],
      status: "active",
      endsAt,
      createdAt: now,
      updatedAt: now,
    },
  });
  return { ok: true, id };
}
