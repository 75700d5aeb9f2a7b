import type { VendorRefusal } from "~/domain/shared/outcome";

/** Shopify understood a mutation and will not do it: the same call can never succeed. Null when there are no errors. */
export function refuseUserErrors(errors: readonly { message: string }[] | undefined): VendorRefusal | null {
  if (!errors || errors.length === 0) return null;
  return { ok: false, reason: "never", message: errors.map(({ message }) => message).join("; ") };
}
