import { barButtons } from "./bar-buttons";
import type { HostChannel } from "./host-channel";
import { ObservedElement } from "./observed-element";

/** Defines `ui-nav-menu`, `s-app-nav` and `ui-title-bar`, which the admin draws around the frame. */
export function defineBars(channel: HostChannel): void {
  const links = (menu: Element): { href: string; label: string }[] =>
    [...menu.querySelectorAll("a, s-link")]
      .filter((link) => link.getAttribute("rel") !== "home")
      .map((link) => ({ href: link.getAttribute("href") ?? "/", label: link.textContent?.trim() ?? "" }));
  const navElement = (): CustomElementConstructor =>
    class extends ObservedElement {
      sync(): void {
        channel.send("nav", links(this));
      }
      gone(): void {
        channel.send("nav", []);
      }
    };
  customElements.define("ui-nav-menu", navElement());
  customElements.define("s-app-nav", navElement());

  customElements.define(
    "ui-title-bar",
    class extends ObservedElement {
      sync(): void {
        if (this.closest("ui-modal")) return; // The modal shows it and watches it itself.
        channel.send("title", { owner: this.owner, title: this.getAttribute("title") ?? document.title, buttons: barButtons(this) });
      }
      gone(): void {
        channel.send("title", { owner: this.owner, title: null, buttons: [] });
      }
    },
  );

  channel.on<{ href: string }>("navigate", ({ href }) => {
    const link = [...document.querySelectorAll("ui-nav-menu a, s-app-nav a, s-app-nav s-link")].find(
      (one) => one.getAttribute("href") === href,
    );
    if (!link) location.assign(href);
    // The library's AppProvider listens to this event and lets the router go there.
    else link.dispatchEvent(new CustomEvent("shopify:navigate", { bubbles: true, cancelable: true }));
  });
}
