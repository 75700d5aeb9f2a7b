const style = `
.local-shop-modal { position: fixed; inset: 0; z-index: 510; display: grid; place-items: center; padding: 16px; background: rgb(20 21 18 / 45%); }
.local-shop-modal[hidden] { display: none; }
.local-shop-modal > div { display: flex; flex-direction: column; width: min(620px, 100%); max-height: min(90vh, 720px); background: #fff;
  color: #23241f; border-radius: 14px; overflow: hidden; box-shadow: 0 12px 40px rgb(0 0 0 / 25%); }
.local-shop-modal[data-variant=small] > div { width: min(400px, 100%); }
.local-shop-modal[data-variant=large] > div { width: min(980px, 100%); }
.local-shop-modal[data-variant=max] > div { width: 100%; height: 100%; max-height: none; }
.local-shop-modal header, .local-shop-modal footer { display: flex; align-items: center; gap: 8px; padding: 12px 16px; background: #f6f6f3; }
.local-shop-modal header { justify-content: space-between; border-bottom: 1px solid #e4e3dd; }
.local-shop-modal footer { flex-direction: row-reverse; border-top: 1px solid #e4e3dd; }
.local-shop-modal footer:empty { display: none; }
.local-shop-modal h2 { margin: 0; font: 600 15px/1.4 system-ui, sans-serif; }
.local-shop-modal section { flex: 1; overflow: auto; min-height: 0; }
.local-shop-modal iframe { display: block; width: 100%; height: 60vh; border: 0; }
.local-shop-modal button { min-height: 32px; padding: 4px 12px; font: 500 14px/1.4 system-ui, sans-serif; color: #23241f; background: #fff;
  border: 1px solid #c9c8c0; border-radius: 8px; cursor: pointer; }
.local-shop-modal button[data-variant=primary] { color: #fff; background: #23241f; border-color: #23241f; }
.local-shop-modal button[data-tone=critical] { color: #fff; background: #a8321f; border-color: #a8321f; }
.local-shop-modal button:disabled { opacity: .5; cursor: default; }
.local-shop-modal [aria-label=Close] { min-width: 32px; padding: 0; border: 0; background: none; font-size: 20px; }
`;

/** The visible dialog of a `ui-modal`: a box over the app's page with title, content and buttons, keeping the focus inside. */
export interface ModalFrame {
  readonly body: HTMLElement;
  setTitle(title: string): void;
  setVariant(variant: string): void;
  setButtons(buttons: HTMLButtonElement[]): void;
  setShown(shown: boolean): void;
  remove(): void;
}

/** Makes the dialog; `close` is called by its close button, Escape and a click beside it. */
export function makeModalFrame(body: HTMLElement, close: () => void): ModalFrame {
  if (!document.getElementById("local-shop-modal-style")) {
    document.head.append(Object.assign(document.createElement("style"), { id: "local-shop-modal-style", textContent: style }));
  }
  const cover = Object.assign(document.createElement("div"), { className: "local-shop-modal", hidden: true });
  const box = document.createElement("div");
  const heading = document.createElement("h2");
  heading.id = `local-shop-modal-${Math.random().toString(36).slice(2)}`;
  const closer = Object.assign(document.createElement("button"), { type: "button", textContent: "×", onclick: close });
  closer.setAttribute("aria-label", "Close");
  const head = document.createElement("header");
  const content = document.createElement("section");
  const foot = document.createElement("footer");
  let returnTo: Element | null = null;
  head.append(heading, closer);
  content.append(body);
  box.append(head, content, foot);
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-modal", "true");
  box.setAttribute("aria-labelledby", heading.id);
  cover.append(box);
  cover.addEventListener("mousedown", (event) => event.target === cover && close());
  cover.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "Tab") keepInside(event, box);
  });
  document.body.append(cover);
  return {
    body,
    setTitle(title) {
      heading.textContent = title;
    },
    setVariant(variant) {
      cover.dataset.variant = variant;
    },
    setButtons: (buttons) => foot.replaceChildren(...buttons),
    setShown(shown) {
      if (shown === !cover.hidden) return;
      cover.hidden = !shown;
      if (shown) {
        returnTo = document.activeElement;
        (box.querySelector<HTMLElement>("section input, section textarea, section button") ?? closer).focus();
      } else if (returnTo instanceof HTMLElement) returnTo.focus();
    },
    remove: () => cover.remove(),
  };
}

function keepInside(event: KeyboardEvent, box: HTMLElement): void {
  const stops = [...box.querySelectorAll<HTMLElement>("a[href], button:not(:disabled), input, select, textarea, [tabindex='0']")];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
