import { barButtons } from "./bar-buttons";
import type { HostChannel } from "./host-channel";
import { ShowableElement } from "./showable-element";

export interface SaveBars {
  /** Resolves when nothing is unsaved or the merchant wants to leave; stays open when they stay. */
  leaveConfirmation(): Promise<void>;
  attach(): void;
}

/**
 * Defines `ui-save-bar` and watches forms with `data-save-bar`. While a bar is shown, links of the app are held until the
 * merchant has said that they want to leave.
 */
export function defineSaveBar(channel: HostChannel): SaveBars {
  const shown = new Set<HTMLElement>();
  const tell = (bar: HTMLElement & { owner?: number }, showing: boolean): void => {
    if (showing) shown.add(bar);
    else shown.delete(bar);
    const discardConfirmation = bar.hasAttribute("discardconfirmation") || bar.hasAttribute("data-discard-confirmation");
    channel.send("saveBar", showing ? { owner: bar.owner ?? 0, buttons: barButtons(bar), discardConfirmation } : null);
  };
  customElements.define(
    "ui-save-bar",
    class extends ShowableElement {
      get discardConfirmation(): boolean {
        return this.hasAttribute("discardconfirmation");
      }
      set discardConfirmation(on: boolean) {
        this.toggleAttribute("discardconfirmation", on);
      }
      sync(): void {
        if (this.showing || shown.has(this)) tell(this, this.showing);
      }
    },
  );

  let form: HTMLFormElement | null = null;
  const setForm = (changed: HTMLFormElement | null): void => {
    if (changed === form) return;
    if (form) tell(form, false);
    form = changed;
    if (!changed) return;
    shown.add(changed);
    const discardConfirmation = changed.hasAttribute("data-discard-confirmation");
    channel.send("saveBar", { owner: "form", buttons: [], discardConfirmation });
  };
  channel.on<{ save: boolean }>("formSaveBar", ({ save }) => (save ? form?.requestSubmit() : form?.reset()));

  const ask = async (): Promise<boolean> => shown.size === 0 || (await channel.call<boolean>("confirmLeave"));
  const leave = async (): Promise<void> => {
    if (!(await ask())) return new Promise<void>(() => {});
    for (const bar of [...shown]) {
      if (bar instanceof ShowableElement) await bar.hide();
      else setForm(null);
    }
  };
  const change = (event: Event): void => {
    const owner = event.target instanceof Element ? event.target.closest<HTMLFormElement>("form[data-save-bar]") : null;
    if (owner) setForm(owner);
  };
  const heldClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (!link || shown.size === 0 || link.target === "_blank" || event.ctrlKey || event.metaKey) return;
    if (link.closest("ui-save-bar, ui-title-bar") || link.getAttribute("href")?.startsWith("#")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void leave().then(() => link.click());
  };
  return {
    leaveConfirmation: leave,
    attach() {
      addEventListener("click", heldClick, true);
      addEventListener("input", change, true);
      addEventListener("change", change, true);
      addEventListener("submit", (event) => event.target === form && setForm(null));
      addEventListener("reset", (event) => event.target === form && setForm(null));
    },
  };
}
