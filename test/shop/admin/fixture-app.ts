import { createServer, type Server } from "node:http";
import { sendHtml } from "../front/send-html";
import { sendJson } from "../front/send-json";

/** A tiny embedded app for the admin's own tests: navigation, bars, a modal, a form and one request. */
export function startFixtureApp(): Promise<Server> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://app");
    request.resume();
    if (request.method === "POST") response.end();
    else if (url.pathname === "/answer") sendJson(response, 200, { authorization: request.headers.authorization?.slice(0, 7) ?? null });
    else sendHtml(response, 200, page(url.pathname));
  }).listen(0, "127.0.0.1");
  return new Promise((resolve) => server.once("listening", () => resolve(server)));
}

const page = (path: string): string => `<!doctype html><html><head><title>Fixture</title>
<script data-api-key="key" src="https://cdn.shopify.com/shopifycloud/app-bridge.js"></script></head><body>
<ui-nav-menu><a href="/app" rel="home">Home</a><a href="/app/flows">Flows</a><a href="/app/profiles">Profiles</a></ui-nav-menu>
<ui-title-bar title="Title of ${path}"><button variant="primary" onclick="shopify.toast.show('Created')">Create</button></ui-title-bar>
<h1>${path}</h1><time></time><output></output>
<a href="/app/flows">A link of the app</a> <a href="shopify://admin/products">Products in the admin</a>
<label>Name <input oninput="shopify.saveBar.show('bar')"></label>
<button onclick="shopify.modal.show('modal')">Open modal</button>
<button onclick="fetch('/answer').then((r) => r.json()).then((j) => say(j.authorization))">Ask the app</button>
<button onclick="shopify.resourcePicker({ type: 'product', multiple: true }).then((chosen) => say(chosen ? chosen.map((p) => p.title).join() : 'nothing'))">Pick</button>
<form data-save-bar onsubmit="event.preventDefault(); say('form saved')"><label>Note <input name="note"></label></form>
<ui-save-bar id="bar"><button variant="primary" onclick="say('saved'); shopify.saveBar.hide('bar')"></button><button onclick="shopify.saveBar.hide('bar')"></button></ui-save-bar>
<ui-modal id="modal"><p>Words in the modal</p><ui-title-bar title="A modal"><button variant="primary" onclick="shopify.modal.hide('modal')">Done</button></ui-title-bar></ui-modal>
<script>
  const say = (text) => { document.querySelector("output").textContent = text; };
  document.querySelector("time").textContent = new Date().toISOString();
  addEventListener("shopify:navigate", (event) => location.assign(event.target.getAttribute("href")));
</script></body></html>`;
