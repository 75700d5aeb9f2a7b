import type { CodeState, Submission, SubmissionAnswer } from "~/domain/touchpoints/submission";
import type { FormDoor, ViewInput } from "../view";
import { appAddress } from "./app-address";
import { askJson } from "./ask-json";

/** Sends a form through the app proxy. */
export function formDoor({ touchpoint, visitor, page, data }: ViewInput): FormDoor {
  const submissionId = crypto.randomUUID();
  return {
    submit: async (input) => {
      const url = location.origin + location.pathname;
      const shown = { touchpointId: touchpoint.id, variantId: touchpoint.arm ?? null, visitorId: visitor.memory().id };
      const body: Submission = { ...shown, locale: page.locale, ...input, submissionId, url };
      const answer = await askJson<SubmissionAnswer>(`${appAddress}subscribe`, body);
      if (answer?.ok && input.email) tellShopify(input.email);
      return answer;
    },
    checkCode: (ticket) => askJson<CodeState>(`${appAddress}code`, { ticket }),
    applyUrl: (code) =>
      `${data.root.replace(/\/$/, "")}/discount/${encodeURIComponent(code)}?redirect=${encodeURIComponent(location.pathname + location.search)}`,
  };
}

/** Shopify's own visitor API wants to know an address that a shopper left. */
function tellShopify(email: string): void {
  try {
    window.Shopify?.analytics?.visitor?.({ email: email.trim() });
  } catch {
    // Not ours to mend.
  }
}
