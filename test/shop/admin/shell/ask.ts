import { element } from "./element";

/** Asks a yes-or-no question in a dialog of the admin's own; Escape and a click beside it mean no. */
export function ask(question: { title: string; text: string; yes: string; no: string; critical?: boolean }): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = element("dialog", { className: "dialog" });
    const answer = (yes: boolean): void => {
      dialog.close();
      dialog.remove();
      resolve(yes);
    };
    const yes = element(
      "button",
      { type: "button", className: question.critical ? "button critical" : "button primary", onclick: () => answer(true) },
      question.yes,
    );
    const no = element("button", { type: "button", className: "button", onclick: () => answer(false) }, question.no);
    const heading = element("h2", { id: "ask-title" }, question.title);
    dialog.setAttribute("aria-labelledby", heading.id);
    dialog.append(
      element("header", {}, heading),
      element("div", { className: "dialog-body" }, element("p", {}, question.text)),
      element("footer", {}, no, yes),
    );
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      answer(false);
    });
    dialog.addEventListener("mousedown", (event) => event.target === dialog && answer(false));
    document.body.append(dialog);
    dialog.showModal();
    no.focus();
  });
}
