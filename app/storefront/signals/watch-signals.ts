import { isNeeded } from "../is-needed";
import type { Stage } from "../stage";
import { watchExit } from "./watch-exit";
import { watchScroll } from "./watch-scroll";

/** Watches for what the live touchpoints and their variants wait for, and for nothing else. */
export function watchSignals(stage: Stage): void {
  const { data, signals, attempt } = stage;
  const list = JSON.stringify(data.snapshot.list);
  if (list.includes('"signals.exit')) watchExit(attempt);
  if (list.includes('"signals.scroll')) {
    watchScroll((percent) => {
      signals.scrollPercent = percent;
      attempt();
    });
  }
  if (isNeeded("watch", data)) import("./watch-closely").then(({ watchClosely }) => watchClosely(stage, list)).catch(() => {});
  // A rule may ask for what the call has in its data.
  const called = (name: string, about?: object) =>
    signals.called.push(name, ...Object.entries(about ?? {}).map((entry) => `${name}?${entry.join("=")}`));
  for (const call of window.Attendant?.queue ?? []) called(...call);
  window.Attendant = {
    trigger: (...call) => {
      called(...call);
      attempt();
    },
  };
}
