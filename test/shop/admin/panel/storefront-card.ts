import type { StorefrontModes } from "../../storefront/modes";
import { type Html, html } from "../html";

type Switch = "csp" | "brokenFetch" | "twice" | "dark" | "rtl" | "cookieBanner";

const switches: readonly [Switch, string][] = [
  ["dark", "Dark theme"],
  ["rtl", "Right to left"],
  ["cookieBanner", "Cookie banner for everyone"],
  ["csp", "Strict content security policy"],
  ["brokenFetch", "Old theme scripts: its own fetch, more in arrays"],
  ["twice", "Every embed twice"],
];

const snapshots = { ok: "As the app wrote it", missing: "Missing", old: "Of an older version", broken: "Of no known shape" };
const proxies = { ok: "Works", down: "Down", slow: "Answers after 5 seconds" };

/** The panel's card of the states that the storefronts can be in. */
export function storefrontCard(modes: Readonly<StorefrontModes>): Html {
  const choice = (name: string, label: string, options: Record<string, string>, now: string): Html =>
    html`<label class="field grow">${label}<select name="${name}">${Object.entries(options).map(
      ([value, text]) => html`<option value="${value}" ${value === now ? html`selected` : null}>${text}</option>`,
    )}</select></label>`;
  const proxy = typeof modes.proxy === "object" ? "slow" : modes.proxy;
  return html`<section class="card"><h2>Storefront</h2>
    <form class="stack" data-panel="storefront">
      <div class="ticks">${switches.map(
        ([name, label]) =>
          html`<label><input type="checkbox" name="${name}" value="1" ${modes[name] ? html`checked` : null}> ${label}</label>`,
      )}</div>
      <div class="row">${choice("snapshot", "The app’s snapshot", snapshots, modes.snapshot)}${choice("proxy", "App proxy", proxies, proxy)}<button class="button">Apply</button></div>
    </form><p class="muted">What an app meets out in the world. Holds for every shop until it is changed, or the local shop ends. Reload open pages.</p></section>`;
}

/** What the card's form asks for. */
export function storefrontModesOf(form: URLSearchParams): Partial<StorefrontModes> {
  const snapshot = form.get("snapshot") ?? "ok";
  const proxy = form.get("proxy");
  return {
    ...Object.fromEntries(switches.map(([name]) => [name, form.get(name) === "1"])),
    snapshot: snapshot in snapshots ? (snapshot as StorefrontModes["snapshot"]) : "ok",
    proxy: proxy === "slow" ? { slowMs: 5000 } : proxy === "down" ? "down" : "ok",
  };
}
