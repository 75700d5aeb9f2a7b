import type { ShopPage } from "../admin-world";
import { type Html, html } from "../html";
import { layout } from "../layout";
import type { PanelWorld } from "./make-panel";
import { storefrontCard } from "./storefront-card";

/** The panel's page; its script fills in the state and renews it. */
export function panelPage(world: PanelWorld, url: URL): string {
  const shop = world.store.shops.all()[0];
  if (!shop) throw new Error("The local shop has no shop yet");
  const page: ShopPage = { world, shop, url };
  const press = (path: string, label: string, values: Record<string, string> = {}, look = ""): Html =>
    html`<form data-panel="${path}">${Object.entries(values).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button class="button ${look}">${label}</button></form>`;
  const shops = world.store.shops.all().map(({ domain, name }) => html`<option value="${domain}">${name}</option>`);
  return layout(page, {
    title: "Panel",
    section: "panel",
    content: html`<div class="page panel">
    <div class="page-head"><h1>Panel of the local shop</h1><p id="panel-error" class="panel-error" role="alert" hidden></p></div>
    <section class="card"><h2>Clock</h2>
      <p class="clock"><time id="clock-now">…</time> <span id="clock-offset" class="muted"></span></p>
      <div class="row">${press("clock/hour", "Skip 1 hour")}${press("clock/day", "Skip 1 day")}${press("clock/morning", "To 09:00 tomorrow")}${press("clock/real", "Back to real time", {}, "quiet")}</div>
      <p class="muted">Everything that waits follows: messages, quiet hours, ends of offers, retries. Reload open pages after a move.</p></section>
    <div class="columns">
      <section class="card"><h2>App process</h2><p id="app-state">…</p>
        <div class="row">${press("app/kill", "Kill", {}, "critical")}${press("app/start", "Start")}</div>
        <p class="muted">Kill stops it at once (SIGKILL), in the middle of whatever it does.</p></section>
      <section class="card"><h2>Mail server</h2><p id="smtp-state">…</p>
        <div class="row">${press("faults/smtp", "Take down", { down: "1" }, "critical")}${press("faults/smtp", "Bring up", { down: "0" })}</div></section>
      <section class="card"><h2>Admin API</h2><p id="fault-state">…</p>
        <form class="row" data-panel="faults/api"><label class="field grow">Fault<select name="mode"><option value="throttled">Throttled</option><option value="down">Down (503)</option><option value="errors-in-200">Errors inside 200</option><option value="token-expired">Access token expired</option></select></label>
          <label class="field">For calls<input type="number" name="count" min="1" placeholder="until off"></label><button class="button">Switch on</button></form>
        <div class="row">${press("faults/api", "Work normally", { mode: "off" }, "quiet")}</div></section>
      <section class="card"><h2>Consent on the storefront</h2><div id="consent-shops" class="stack"></div>
        <p class="muted">Where consent is required, a banner asks first and pixels wait for the answer.</p></section>
    </div>
    ${storefrontCard(world.storefront.current())}
    <section class="card"><h2>Privacy webhooks</h2>
      <form class="row" data-panel="privacy"><label class="field">Shop<select name="shop">${shops}</select></label>
        <label class="field">Request<select name="topic"><option value="customers/data_request">Customer asks for their data</option><option value="customers/redact">Erase a customer</option><option value="shop/redact">Erase the shop</option></select></label>
        <label class="field grow">Customer’s email<input type="email" name="email" placeholder="not needed for a shop"></label><button class="button">Send</button></form></section>
    <section class="card"><h2>Webhooks</h2><p id="webhook-counts" class="muted">…</p>
      <div class="row">${press("webhooks/hold", "Hold new ones")}${press("webhooks/release", "Release in order", { order: "as-sent" })}${press("webhooks/release", "Release reversed", { order: "reversed" })}${press("webhooks/release", "Release shuffled", { order: "shuffled" })}</div>
      <form class="row" data-panel="webhooks/repeat-all"><label class="field">Topic<select name="topic" id="topics"><option value="">All topics</option></select></label><button class="button">Send all again</button></form>
      <div class="table flush"><table><thead><tr><th>Topic</th><th>Shop</th><th>When</th><th>Status</th><th><span class="visually-hidden">Deed</span></th></tr></thead><tbody id="deliveries"></tbody></table>
        <p id="no-deliveries" class="empty">No webhooks yet. They are sent once the app is installed and something happens in the shop.</p></div></section>
    </div><script src="/assets/panel.js" defer></script>`,
  });
}
