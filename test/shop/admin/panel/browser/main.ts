import type { PanelState } from "../panel-state";
import { drawDeliveries } from "./draw-deliveries";
import { drawState } from "./draw-state";

const renewMs = 2000;
let busy = false;

function draw(state: PanelState): void {
  drawState(state);
  drawDeliveries(state, (id, shop) => void run("webhooks/repeat", new URLSearchParams({ id, shop })));
}

function showError(text: string | null): void {
  const place = document.getElementById("panel-error");
  if (!place) return;
  place.hidden = text === null;
  place.textContent = text;
}

async function run(path: string, form: URLSearchParams): Promise<void> {
  busy = true;
  try {
    const response = await fetch(`/panel/${path}`, { method: "POST", body: form });
    const answer: PanelState | { error: string } = await response.json();
    if ("error" in answer) showError(answer.error);
    else {
      showError(null);
      draw(answer);
    }
  } catch {
    showError("The local shop does not answer.");
  } finally {
    busy = false;
  }
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.dataset.panel) return;
  event.preventDefault();
  const button = form.querySelector("button");
  button?.setAttribute("aria-busy", "true");
  await run(form.dataset.panel, new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])));
  button?.removeAttribute("aria-busy");
});

async function renew(): Promise<void> {
  if (busy || document.hidden) return;
  try {
    const response = await fetch("/panel/state");
    draw(await response.json());
  } catch {
    showError("The local shop does not answer. It may have been stopped.");
  }
}
void renew();
setInterval(() => void renew(), renewMs);
