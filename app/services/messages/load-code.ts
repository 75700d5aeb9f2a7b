import { codeKeysOf } from "~/domain/flows/code-keys-of";
import type { Tx } from "../db";
import type { LoadedMessage } from "./load-message";

/** A shopper's code with its offer. */
export interface LoadedCode {
  code: string;
  status: string;
  expiresAt: Date;
  used: boolean;
  offer: { kind: "percentage" | "amount" | "free-shipping"; value: number; stopped: boolean };
}

/** The code that a message may show; null when none was reserved. */
export async function loadCode(
  tx: Tx,
  shopId: number,
  codeKey: string,
  { profileId }: LoadedMessage,
  now: Date,
): Promise<LoadedCode | null> {
  const keys = codeKeysOf(codeKey, profileId);
  const rows = await tx.$queryRaw<Row[]>`
    select c.code, c.status, c.expires_at as "expiresAt", c.used_at is not null as used, o.kind, o.value, o.status = 'stopped' or coalesce(o.ends_at <= ${now}::timestamptz, false) as stopped
    from offer_codes c join offers o on o.shop_id = c.shop_id and o.id = c.offer_id
    where c.shop_id = ${shopId} and c.source_key in (${keys[0]}, ${keys[1] ?? keys[0]}) and c.profile_id = ${profileId}::uuid
    order by c.reserved_at desc limit 1`;
  const row = rows[0];
  if (!row) return null;
  const { kind: offerKind, value, stopped, ...code } = row;
  return { ...code, offer: { kind: offerKind, value, stopped } };
}

interface Row {
  code: string;
  status: string;
  expiresAt: Date;
  used: boolean;
  kind: LoadedCode["offer"]["kind"];
  value: number;
  stopped: boolean;
}
