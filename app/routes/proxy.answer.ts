import type { ActionFunctionArgs } from "@remix-run/node";
import { answerSubmissionSchema } from "~/domain/touchpoints/answer-submission.schema";
import { readProxyCall } from "~/proxy-call.server";
import { answerQuestion } from "~/services/touchpoints/answer-question";
import { app } from "~/wiring.server";

export { postOnlyLoader as loader } from "~/post-only.server";

/** What a shopper said to a question on the storefront. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await readProxyCall(request, answerSubmissionSchema);
  if (!call.ok) return call.response;
  const { body, ...from } = call.value;
  return Response.json(await answerQuestion(app.db, { ...from, answer: body }, app.now()));
}
