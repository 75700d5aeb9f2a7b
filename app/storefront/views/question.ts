import type { AnswerResult, AnswerSubmission } from "~/domain/touchpoints/answer-submission";
import { addStyle } from "./add-style";
import { appAddress } from "./app-address";
import { askJson } from "./ask-json";
import { element } from "./element";
import type { FillBlock } from "./fill-block";
import { keepWidth } from "./keep-width";
import questionCss from "./question.css?inline";
import { showDone } from "./show-done";
import smallCss from "./small.css?inline";

/** Longest own words, in characters. */
const longestWords = 2000;

/**
 * One question: a tap answers it, or the button where several things or words are asked for. What comes after is shown once the answer has
 * been taken; until then the choice stands marked.
 */
export const fill: FillBlock<"question"> = (place, block, context) => {
  const { input } = context;
  const { words, touchpoint, page, preview } = input;
  addStyle(place, smallCss + questionCss);
  const { id, ask } = block;
  const titleId = `question-${id}`;
  const error = element("p", { class: "error", id: `${titleId}-error`, role: "alert" });
  const trap = element("input", { class: "trap", name: "nickname", tabindex: "-1", autocomplete: "off", "aria-hidden": "true" });
  const submissionId = crypto.randomUUID();
  let busy = false;

  const send = async (values: string[], text: string): Promise<void> => {
    busy = true;
    error.textContent = "";
    const url = location.origin + location.pathname;
    const shown = { touchpointId: touchpoint.id, variantId: touchpoint.arm ?? null, visitorId: input.visitor.memory().id };
    const body = { ...shown, questionId: id, submissionId, values, text, locale: page.locale, url, trap: trap.value };
    const answer: AnswerResult | null = preview
      ? ({ ok: await preview.sample.answer() } as AnswerResult)
      : await askJson(`${appAddress}answer`, body satisfies AnswerSubmission);
    busy = false;
    if (answer?.ok) {
      input.on("answered", id, values);
      return goOn();
    }
    mark(null);
    error.textContent = answer?.reason === "too-many" ? words.tooMany : answer?.reason === "ended" ? words.ended : words.failed;
  };

  /** To the next question, else to what comes after; a form that is still to be sent stays. */
  const goOn = async (): Promise<void> => {
    const others = [...(place.parentElement?.querySelectorAll<HTMLElement>(".question") ?? [])];
    const next = others[others.indexOf(place) + 1];
    if (next) {
      place.hidden = true;
      next.hidden = false;
      next.querySelector<HTMLElement>(".asked")?.focus();
    } else if (input.text.done.length === 0) {
      const thanks = element("p", { class: "text", tabindex: "-1" }, words.thanks);
      place.replaceChildren(thanks);
      if (!preview) thanks.focus();
    } else if (!place.parentElement?.querySelector("form")) await showDone(context, null);
  };

  const taps: HTMLElement[] = [];
  const mark = (chosen: HTMLElement | null): void => {
    for (const tap of taps) tap.setAttribute("aria-pressed", String(tap === chosen));
  };
  const tap = (value: string, label: string, name: string | null = null): HTMLElement => {
    const made = element("button", { type: "button", "aria-pressed": "false", "aria-label": name }, label);
    made.addEventListener("click", () => {
      if (busy) return;
      mark(made);
      send([value], "").catch(() => {});
    });
    taps.push(made);
    return made;
  };

  /** @param first of the controls that are read: what is missing is said of it */
  const sent = (label: string, read: () => [string[], string], missing: string, first: HTMLElement | undefined): HTMLButtonElement => {
    const made = element("button", { class: "button", type: "button" }, label || words.send);
    const say = (message: string): void => {
      error.textContent = message;
      first?.setAttribute("aria-describedby", error.id);
      first?.setAttribute("aria-invalid", String(message !== ""));
      if (message) first?.focus();
    };
    place.addEventListener("input", () => error.textContent && say(""));
    made.addEventListener("click", () => {
      const [values, text] = read();
      if (busy) return;
      if (values.length === 0 && text === "") return say(missing);
      const release = keepWidth(made, words.busy);
      send(values, text).finally(release);
    });
    return made;
  };

  const scale = (values: number[], name: (value: number) => string | null, label: (value: number) => string): HTMLElement[] => [
    element(
      "div",
      { class: ask, role: "group", "aria-labelledby": titleId },
      ...values.map((value) => tap(String(value), label(value), name(value))),
    ),
    element("div", { class: "ends small" }, element("span", {}, block.low), element("span", {}, block.high)),
  ];

  const choices = (): HTMLElement[] => {
    const boxes = block.options.map(({ id: value, label }) => {
      const box = element("input", { type: "checkbox", value });
      return { box, row: element("label", { class: "tick" }, box, element("span", {}, label)) };
    });
    const chosen = (): string[] => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
    return [
      element("div", { class: "rows", role: "group", "aria-labelledby": titleId }, ...boxes.map(({ row }) => row)),
      sent(block.button, () => [chosen(), ""], words.choiceMissing, boxes[0]?.box),
    ];
  };

  const ownWords = (): HTMLElement[] => {
    const area = element("textarea", { rows: "3", maxlength: String(longestWords), "aria-labelledby": titleId });
    return [area, sent(block.button, () => [[], area.value.trim()], words.wordsMissing, area)];
  };

  const parts = {
    nps: () =>
      scale(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        () => null,
        (value) => value.toLocaleString(page.locale),
      ),
    stars: () =>
      scale(
        [1, 2, 3, 4, 5],
        (value) => words.stars.replace("{n}", value.toLocaleString(page.locale)),
        () => "",
      ),
    choice: () => [
      element(
        "div",
        { class: "rows", role: "group", "aria-labelledby": titleId },
        ...block.options.map(({ id: value, label }) => tap(value, label)),
      ),
    ],
    choices,
    text: ownWords,
  };
  place.append(element("p", { class: "asked", id: titleId, tabindex: "-1" }, block.text), ...parts[ask](), trap, error);
  place.hidden = place.parentElement?.querySelector(".question") !== place;
};
