import { setTimeout as sleep } from "node:timers/promises";
import type { VendorOutcome } from "~/domain/shared/outcome";
import { type AdminGraphql, callAdmin } from "./call-admin";
import { refuseUserErrors } from "./refuse-user-errors";

const addCodesMutation = `#graphql
  mutation addCodes($discount: ID!, $codes: [DiscountRedeemCodeInput!]!) {
    discountRedeemCodeBulkAdd(discountId: $discount, codes: $codes) {
      bulkCreation { id }
      userErrors { code field message }
    }
  }
` as const;

const addedCodes = `#graphql
  query addedCodes($id: ID!) {
    discountRedeemCodeBulkCreation(id: $id) {
      done
      failedCount
      codes(first: 250) {
        nodes { code discountRedeemCode { id } errors { code message } }
      }
    }
  }
` as const;

/** Milliseconds between looks at the platform's own job, 10 s in all. */
const looks = [50, 100, 200, 400, 800, 1000, 1500, 2000, 2000, 2000];

/** Adds codes to a discount and waits until the platform has made them. */
export async function addCodes(graphql: AdminGraphql, discountId: string, codes: string[]): Promise<VendorOutcome<null>> {
  if (codes.length === 0) return { ok: true, value: null };
  const outcome = await callAdmin(graphql, addCodesMutation, { discount: discountId, codes: codes.map((code) => ({ code })) });
  if (!outcome.ok) return outcome;
  const added = outcome.value.discountRedeemCodeBulkAdd;
  const refusal = refuseUserErrors(added?.userErrors);
  if (refusal) return refusal;
  const id = added?.bulkCreation?.id;
  if (!id) return { ok: false, reason: "try-later", message: "Shopify did not say how the codes come along" };
  for (const milliseconds of looks) {
    const looked = await look(graphql, id);
    if (looked) return looked;
    await sleep(milliseconds);
  }
  return (
    (await look(graphql, id)) ?? { ok: false, reason: "try-later", message: "Shopify is still making the codes", retryAfterSeconds: 10 }
  );
}

/** Null while the platform is not done. A code that exists already came from an earlier try. */
async function look(graphql: AdminGraphql, id: string): Promise<VendorOutcome<null> | null> {
  const outcome = await callAdmin(graphql, addedCodes, { id });
  if (!outcome.ok) return outcome;
  const creation = outcome.value.discountRedeemCodeBulkCreation;
  if (!creation?.done) return null;
  const failed = creation.codes.nodes.flatMap(({ code, discountRedeemCode, errors }) =>
    discountRedeemCode ? [] : errors.filter((error) => !isTaken(error)).map(({ message }) => `${code}: ${message}`),
  );
  return failed.length > 0 ? { ok: false, reason: "never", message: failed.join("; ") } : { ok: true, value: null };
}

function isTaken({ code, message }: { code?: string | null; message: string }): boolean {
  return code === "TAKEN" || code === "DUPLICATE" || /unique|taken|already/i.test(message);
}
