import { barButtons, pressBarButton } from "./bar-buttons";
import { type ModalFrame, makeModalFrame } from "./modal-frame";
import { ShowableElement } from "./showable-element";

/** Defines `ui-modal`. Shopify gives its content a document of its own; here it lies over the app's page. */
export function defineModal(): void {
  customElements.define(
    "ui-modal",
    class extends ShowableElement {
      #content: HTMLElement | undefined;
      #frame: ModalFrame | undefined;
      #inner: HTMLIFrameElement | undefined;

      get content(): HTMLElement {
        this.#content ??= document.createElement("div");
        return this.#content;
      }
      get variant(): string {
        return this.getAttribute("variant") ?? "base";
      }
      set variant(variant: string) {
        this.setAttribute("variant", variant);
      }
      get src(): string | null {
        return this.getAttribute("src");
      }
      set src(src: string | null) {
        if (src) this.setAttribute("src", src);
        else this.removeAttribute("src");
      }
      get contentWindow(): Window | null {
        return this.#inner?.contentWindow ?? null;
      }

      sync(): void {
        if (!this.showing && !this.#frame) return;
        this.#frame ??= makeModalFrame(this.content, () => void this.hide());
        const bar = this.querySelector("ui-title-bar");
        this.#frame.setTitle(bar?.getAttribute("title") ?? "");
        this.#frame.setVariant(this.variant);
        this.#frame.setButtons(bar ? this.#buttons(bar) : []);
        this.#takeContent();
        this.#frame.setShown(this.showing);
      }

      override gone(): void {
        super.gone();
        this.#frame?.remove();
        this.#frame = undefined;
      }

      #buttons(bar: Element): HTMLButtonElement[] {
        return barButtons(bar).map(({ index, label, variant, critical, disabled }) => {
          const button = document.createElement("button");
          Object.assign(button, { type: "button", textContent: label, disabled, onclick: () => pressBarButton(bar, index) });
          if (variant) button.dataset.variant = variant;
          if (critical) button.dataset.tone = "critical";
          return button;
        });
      }

      #takeContent(): void {
        if (this.src && this.showing && !this.#inner) {
          this.#inner = Object.assign(document.createElement("iframe"), { src: this.src });
          this.content.append(this.#inner);
        }
        // Plain children, as written without React's portal, are moved once.
        if (this.src || this.content.childNodes.length > 0) return;
        for (const child of [...this.children]) {
          if (!["ui-title-bar", "ui-save-bar"].includes(child.localName) && child.childNodes.length > 0) this.content.append(child);
        }
      }
    },
  );
}
