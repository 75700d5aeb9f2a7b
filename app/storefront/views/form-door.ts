import type { CodeState, Submission, SubmissionAnswer } from "~/domain/touchpoints/submission";
import type { FormDoor, ViewInput } from "../view";

/** Where Shopify's app proxy reaches us, on the shop's own address. */
const proxyPath = "/apps/attendant";
const longestWaitMs = 15_000;

/** Sends a form through the app proxy. */
export function formDoor({ touchpoint, visitorId, locale, root }: ViewInput): FormDoor {
  const submissionId = crypto.randomUUID();
  return {
    submit: async (input) => {
      const url = location.origin + location.pathname;
      const asked = { variantId: null, fields: {} };
      const body: Submission = { touchpointId: touchpoint.id, visitorId, locale, ...asked, ...input, submissionId, url };
      const answer = await post<SubmissionAnswer>("subscribe", body);
      if (answer?.ok) tellShopify(input.email);
      return answer;
    },
    checkCode: (ticket) => post<CodeState>("code", { ticket }),
    applyUrl: (code) =>
      `${root.replace(/\/$/, "")}/discount/${encodeURIComponent(code)}?redirect=${encodeURIComponent(location.pathname + location.search)}`,
  };
}

/** By XMLHttpRequest: some themes put a `fetch` of their own in place of the browser's. */
function post<Answer>(path: string, body: object): Promise<Answer | null> {
  return new Promise((resolve) => {
    try {
      const request = new XMLHttpRequest();
      request.open("POST", `${proxyPath}/${path}`);
      request.setRequestHeader("content-type", "application/json");
      request.timeout = longestWaitMs;
      request.onloadend = () => {
        try {
          resolve(JSON.parse(request.responseText) as Answer);
        } catch {
          resolve(null);
        }
      };
      request.send(JSON.stringify(body));
    } catch {
      resolve(null);
    }
  });
}

/** Shopify's own visitor API wants to know an address that a shopper left. */
function tellShopify(email: string): void {
  try {
    window.Shopify?.analytics?.visitor?.({ email: email.trim() });
  } catch {
    // Not ours to mend.
  }
}
