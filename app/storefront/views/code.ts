import type { CodeState } from "~/domain/touchpoints/submission";
import { addStyle } from "./add-style";
import codeCss from "./code.css?inline";
import { copyText } from "./copy-text";
import { element } from "./element";
import type { FillBlock } from "./fill-block";
import { formDoor } from "./form-door";
import { keepWidth } from "./keep-width";
import smallCss from "./small.css?inline";

/** Milliseconds before each look at a code that is still being made. */
const looks = [1000, 2000, 3000, 5000];
const moreLooks = [10_000, 15_000, 20_000];
const copiedMs = 2000;

/** Puts the shopper's own code, or what has become of it, into its place. */
export const fill: FillBlock<"code"> = (place, _, context) => {
  place.ariaLive = "polite";
  const { input, answer } = context;
  const door = input.preview?.form ?? formDoor(input);
  addStyle(place, smallCss + codeCss);
  const { words } = input;

  const show = (state: CodeState): void => {
    place.replaceChildren(...(state.state === "issued" ? ticket(state.code, state.lastDay) : [note(messageOf(state))]));
    if (state.state === "pending") void waitFor(state.ticket);
  };

  const messageOf = ({ state }: CodeState): string =>
    ({ issued: "", pending: words.codePending, used: words.codeUsed, expired: words.codeExpired, failed: words.failed })[state];

  const note = (text: string): HTMLElement => element("p", { class: "text" }, text);

  const waitFor = async (ticketText: string): Promise<void> => {
    // Where no mail will bring it, this page is all there is: it waits longer.
    for (const ms of answer?.byEmail ? looks : [...looks, ...moreLooks]) {
      await new Promise((resolve) => setTimeout(resolve, ms));
      if (!place.isConnected) return;
      const state = await door.checkCode(ticketText);
      if (state && state.state !== "pending" && "state" in state) return show(state);
    }
    place.replaceChildren(note(answer?.byEmail ? words.codeByEmail : words.failed));
  };

  const ticket = (code: string, lastDay: string): HTMLElement[] => {
    const copy = element("button", { class: "copy", type: "button" }, words.copy);
    copy.addEventListener("click", () => {
      copyText(code);
      input.on("clicked", "copy");
      setTimeout(keepWidth(copy, words.copied), copiedMs);
    });
    const apply = element("a", { class: "button", href: door.applyUrl(code), rel: "nofollow" }, words.apply);
    apply.addEventListener("click", () => input.on("clicked", "apply"));
    const label = element("b", { dir: "ltr", "aria-label": `${words.codeLabel}: ${code}` }, code);
    return [
      element("div", { class: "ticket" }, label, copy),
      apply,
      element("p", { class: "small" }, words.validUntil.replace("{date}", lastDay)),
    ];
  };

  if (answer?.code) show(answer.code);
};
