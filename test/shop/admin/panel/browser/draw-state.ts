import { element } from "../../shell/element";
import type { PanelState } from "../panel-state";

const faultWords: Record<string, string> = {
  off: "Works normally.",
  throttled: "Answers “throttled”",
  down: "Answers 503",
  "errors-in-200": "Answers errors inside 200",
  "token-expired": "Answers 401",
};

const write = (id: string, text: string, tone = ""): void => {
  const place = document.getElementById(id);
  if (!place || place.textContent === text) return;
  place.textContent = text;
  if (tone) place.dataset.tone = tone;
};

/** Clock, app, mail server, faults and consent. */
export function drawState(state: PanelState): void {
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: state.timezone, dateStyle: "full", timeStyle: "medium" });
  write("clock-now", time.format(new Date(state.now)));
  write("clock-offset", state.offsetMs === 0 ? `Real time, ${state.timezone}` : `${duration(state.offsetMs)} real time, ${state.timezone}`);
  write(
    "app-state",
    state.app.running ? `Running${state.app.pid === null ? "" : ` as process ${state.app.pid}`}.` : "Not running.",
    state.app.running ? "good" : "bad",
  );
  write("smtp-state", state.smtpDown ? "Down: every mail is refused." : "Takes mail.", state.smtpDown ? "bad" : "good");
  const left = state.fault.remaining === null ? "" : ` for ${state.fault.remaining} more ${state.fault.remaining === 1 ? "call" : "calls"}`;
  const words = faultWords[state.fault.mode] ?? state.fault.mode;
  write("fault-state", state.fault.mode === "off" ? words : `${words}${left}.`, state.fault.mode === "off" ? "good" : "bad");
  drawConsent(state);
}

function drawConsent(state: PanelState): void {
  const place = document.getElementById("consent-shops");
  const drawn = JSON.stringify(state.shops);
  if (!place || place.dataset.drawn === drawn) return;
  place.dataset.drawn = drawn;
  place.replaceChildren(
    ...state.shops.map(({ domain, name, consentRequired }) => {
      const form = element(
        "form",
        { className: "switch-line" },
        element(
          "span",
          {},
          element("strong", {}, name),
          element("small", {}, consentRequired ? "Consent is required" : "Consent is not required"),
        ),
        element("input", { type: "hidden", name: "shop", value: domain }),
        element("input", { type: "hidden", name: "required", value: consentRequired ? "0" : "1" }),
        element("button", { className: "button" }, consentRequired ? "Stop asking" : "Require consent"),
      );
      form.dataset.panel = "consent";
      return form;
    }),
  );
}

function duration(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), "d"],
    [Math.floor((minutes % 1440) / 60), "h"],
    [minutes % 60, "min"],
  ] as const;
  const text = parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : [])).join(" ");
  return `${text || "Under a minute"} ${ms < 0 ? "behind" : "ahead of"}`;
}
