import { element } from "../../shell/element";
import type { PanelDelivery, PanelState } from "../panel-state";

const stateWords = { waiting: "Waiting", held: "Held", delivered: "Delivered", "given-up": "Given up" };
const tones = { waiting: "attention", held: "info", delivered: "success", "given-up": "critical" };

/** The log of webhooks. Rows whose body is being read stay open when the state is renewed. */
export function drawDeliveries(state: PanelState, repeat: (id: string, shop: string) => void): void {
  const { counts } = state;
  const counted = document.getElementById("webhook-counts");
  if (counted)
    counted.textContent = `${state.holding ? "New ones are held. " : ""}${counts.delivered} delivered, ${counts.waiting} waiting, ${counts.held} held, ${counts["given-up"]} given up`;
  const empty = document.getElementById("no-deliveries");
  if (empty) empty.hidden = state.deliveries.length > 0;
  drawTopics(state.topics);
  const place = document.getElementById("deliveries");
  const drawn = JSON.stringify(state.deliveries);
  if (!place || place.dataset.drawn === drawn) return;
  place.dataset.drawn = drawn;
  const open = new Set([...place.querySelectorAll<HTMLDetailsElement>("details[open]")].map(({ dataset }) => dataset.id));
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: state.timezone,
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  place.replaceChildren(...state.deliveries.map((delivery) => row(delivery, time, open.has(delivery.id), repeat)));
}

function row(delivery: PanelDelivery, time: Intl.DateTimeFormat, open: boolean, repeat: (id: string, shop: string) => void): HTMLElement {
  const body = element("details", { open }, element("summary", {}, delivery.topic), element("pre", {}, pretty(delivery.body)));
  body.dataset.id = delivery.id;
  const tries = delivery.attempts > 1 ? `, ${delivery.attempts} attempts` : "";
  const next = delivery.nextAttemptAt ? `, again ${time.format(new Date(delivery.nextAttemptAt))}` : "";
  return element(
    "tr",
    {},
    element("td", {}, body),
    element("td", {}, delivery.shop.replace(".myshopify.com", "")),
    element("td", { className: "when" }, time.format(new Date(delivery.at))),
    element(
      "td",
      {},
      element("span", { className: `badge ${tones[delivery.state]}` }, stateWords[delivery.state]),
      element("small", {}, `${delivery.result}${tries}${next}`),
    ),
    element(
      "td",
      {},
      element("button", { type: "button", className: "button", onclick: () => repeat(delivery.id, delivery.shop) }, "Send again"),
    ),
  );
}

function drawTopics(topics: string[]): void {
  const select = document.getElementById("topics");
  if (!(select instanceof HTMLSelectElement) || select.dataset.drawn === topics.join()) return;
  select.dataset.drawn = topics.join();
  const chosen = select.value;
  select.replaceChildren(
    element("option", { value: "" }, "All topics"),
    ...topics.map((topic) => element("option", { value: topic }, topic)),
  );
  select.value = chosen;
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
