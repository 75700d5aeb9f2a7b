import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { readAnswer } from "~/domain/surveys/read-answer";
import { findLinkedMessage } from "~/services/messages/find-linked-message";
import { notFoundPage } from "~/services/messages/pages/not-found-page";
import type { Page } from "~/services/messages/pages/page";
import { openSurvey } from "~/services/surveys/open-survey";
import { surveyPage } from "~/services/surveys/pages/survey-page";
import { recordAnswer } from "~/services/surveys/record-answer";
import { app } from "~/wiring.server";

/** Shows the question with the link's number chosen. Keeps nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const message = await findLinkedMessage(app.db, app.links, params.token, "f");
  if (!message) return answer(notFoundPage(request.headers.get("Accept-Language")));
  return answer(surveyPage(message, await openSurvey(app.db, message, new URL(request.url).searchParams.get("score"))));
}

/** Keeps the number, the words, or a change of either. */
export async function action({ request, params }: ActionFunctionArgs) {
  const message = await findLinkedMessage(app.db, app.links, params.token, "f");
  if (!message) return answer(notFoundPage(request.headers.get("Accept-Language")));
  const form = await request.formData().catch(() => new FormData());
  const field = (name: string): string | null => {
    const value = form.get(name);
    return typeof value === "string" ? value : null;
  };
  const given = readAnswer({ score: field("score"), text: field("text") });
  const wantsJson = request.headers.get("Accept") === "application/json";
  if (!given.ok) {
    if (wantsJson) return Response.json({ ok: false, reason: given.reason }, { status: 422, headers: { "Cache-Control": "no-store" } });
    const opened = await openSurvey(app.db, message, null);
    const error = given.reason === "too-long" ? "too-long" : "failed";
    return answer(surveyPage(message, { ...opened, text: field("text") ?? opened.text, error }));
  }
  const { score, text } = await recordAnswer(app.db, message, given.value, app.now());
  if (wantsJson) return Response.json({ ok: true, score }, { headers: { "Cache-Control": "no-store" } });
  return answer(surveyPage(message, { score, text, stage: given.value.text === undefined ? "scored" : "done", error: null }));
}

function answer({ body, ...init }: Page): Response {
  return new Response(body, init);
}
