import { fill } from "~/domain/messages/fill";
import { pageWords } from "~/domain/messages/words/page-words";
import { longestAnswerText } from "~/domain/surveys/read-answer";
import type { LinkedMessage } from "../../messages/find-linked-message";
import { html } from "../../messages/pages/html";
import { type Page, page } from "../../messages/pages/page";
import { surveyScript } from "./survey-script";

export interface SurveyState {
  /** The number that is chosen: the one kept, or the one of the link. */
  score: number | null;
  text: string | null;
  /** `ask`: nothing is kept yet; `scored`: the number is kept; `done`: the words are, too. */
  stage: "ask" | "scored" | "done";
  error: "failed" | "too-long" | null;
}

/**
 * The page of a question. Opening it keeps nothing, since scanners open links too: a script sends the number of the link at once, and without
 * script a button does.
 */
export function surveyPage({ shop, locale: wanted, content }: LinkedMessage, { score, text, stage, error }: SurveyState): Page {
  const { locale, words } = pageWords(wanted);
  const question = content.shown?.heading ?? content.step.heading.en ?? shop.name;
  const numbers = Array.from({ length: 11 }, (_, number) => number).map(
    (number) =>
      html`<label><input type="radio" name="score" value="${number}" required${number === score ? html` checked` : null}><span>${number}</span></label>`,
  );
  const body = html`
<form method="post" id="score" data-stage="${stage}">
<h1 id="question">${question}</h1>
<fieldset aria-labelledby="question"><div class="scores">${numbers}</div></fieldset>
<p class="quiet">${words.scale}</p>
<p class="error" role="alert" id="score-error"${error === "failed" ? null : html` hidden`}>${words.failed}</p>
<button id="send-score"${stage === "ask" ? null : html` hidden`}>${words.sendAnswer}</button>
<p role="status" id="taken"${stage === "ask" ? html` hidden` : null}><strong>${words.thanksTitle}</strong> <span class="quiet">${words.changeHint}</span></p>
</form>
<form method="post" id="words" class="part"${stage === "scored" ? null : html` hidden`}>
<label for="text">${words.openQuestion}</label>
<textarea id="text" name="text" maxlength="${longestAnswerText}" aria-describedby="text-error">${text}</textarea>
<p class="error" role="alert" id="text-error"${error === "too-long" ? null : html` hidden`}>${words.tooLong}</p>
<button data-busy="${words.sending}">${words.sendText}</button>
</form>
<div id="done" class="part" role="status"${stage === "done" ? null : html` hidden`}><p><strong>${words.doneTitle}</strong> ${fill(words.doneText, { shop: shop.name })}</p></div>`;
  return page({ status: error ? 422 : 200, locale, title: question, shop, content: body, script: surveyScript });
}
