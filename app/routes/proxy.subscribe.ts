import type { ActionFunctionArgs } from "@remix-run/node";
import { submissionSchema } from "~/domain/touchpoints/submission.schema";
import { readProxyCall } from "~/proxy-call.server";
import { submitTouchpoint } from "~/services/touchpoints/submit-touchpoint";
import { app } from "~/wiring.server";

export { postOnlyLoader as loader } from "~/post-only.server";

/** A touchpoint's form, sent from the storefront through the platform's app proxy. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await readProxyCall(request, submissionSchema);
  if (!call.ok) return call.response;
  const { body, ...from } = call.value;
  // A refusal is an ordinary answer: anything but 200 would stand in red in the shopper's console.
  return Response.json(await submitTouchpoint(app, { ...from, submission: body }, app.now()));
}
