import { ask } from "./ask";
import type { BarButton } from "./draw-title";
import { element } from "./element";

export interface SaveBar {
  owner: number | "form";
  buttons: BarButton[];
  discardConfirmation: boolean;
}

export interface SaveBarView {
  draw(bar: SaveBar | null): void;
  /** Asks whether to leave what is not saved; true at once when there is nothing. */
  confirmLeave(): Promise<boolean>;
}

/** The bar "Unsaved changes" in the top bar's place, and the question before leaving. */
export function makeSaveBar(press: (owner: number, index: number) => void, formPress: (save: boolean) => void): SaveBarView {
  let shown: SaveBar | null = null;
  const place = document.getElementById("save-bar");
  addEventListener("beforeunload", (event) => {
    if (shown) event.preventDefault();
  });
  return {
    draw(bar) {
      shown = bar;
      if (!place) return;
      place.hidden = bar === null;
      document.body.classList.toggle("unsaved", bar !== null);
      if (!bar) {
        place.replaceChildren();
        return;
      }
      const run = (save: boolean): void => {
        const wanted = bar.buttons.find((one) => (one.variant === "primary") === save);
        if (bar.owner === "form") formPress(save);
        else if (wanted) press(bar.owner, wanted.index);
      };
      const discard = async (): Promise<void> => {
        const question = {
          title: "Discard all unsaved changes?",
          text: "What you changed since the last save will be lost.",
          yes: "Discard changes",
          no: "Keep editing",
          critical: true,
        };
        if (!bar.discardConfirmation || (await ask(question))) run(false);
      };
      const [save, drop] = [bar.buttons.find((one) => one.variant === "primary"), bar.buttons.find((one) => one.variant !== "primary")];
      const saveButton = element(
        "button",
        { type: "button", className: "button light", disabled: save?.disabled || save?.loading || false, onclick: () => run(true) },
        "Save",
      );
      if (save?.loading) saveButton.setAttribute("aria-busy", "true");
      place.replaceChildren(
        element("span", {}, "Unsaved changes"),
        element(
          "button",
          { type: "button", className: "button dark", disabled: drop?.disabled ?? false, onclick: () => void discard() },
          "Discard",
        ),
        saveButton,
      );
    },
    async confirmLeave() {
      if (!shown) return true;
      const leave = await ask({
        title: "Leave page with unsaved changes?",
        text: "Leaving this page will delete all unsaved changes.",
        yes: "Leave page",
        no: "Stay",
        critical: true,
      });
      if (leave) this.draw(null);
      return leave;
    },
  };
}
