/** An expected failure is a value: callers decide what to do with `reason`. Bugs throw. */
export type Outcome<Value, Reason extends string = string> = { ok: true; value: Value } | { ok: false; reason: Reason; message: string };

/** What a vendor's refusal means to us, whatever its own codes are. */
export type VendorRefusal =
  /** The same call may succeed later: throttled, down, timed out. `retryAfterSeconds` when the vendor named one. */
  | { ok: false; reason: "try-later"; message: string; retryAfterSeconds?: number }
  /** The same call can never succeed: bad input, missing permission. */
  | { ok: false; reason: "never"; message: string }
  /** The app is not (any longer) installed in this shop. */
  | { ok: false; reason: "not-installed"; message: string };

export type VendorOutcome<Value> = { ok: true; value: Value } | VendorRefusal;
