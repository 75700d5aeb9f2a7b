import type { Stage } from "../stage";
import { watchExit } from "./watch-exit";
import { watchScroll } from "./watch-scroll";

/** Facts, and a format, that few touchpoints wait for. */
const rare = /"(signals\.(secondsIdle|added|clicked|seen)|page\.cart|shipping-bar)/;

/** Watches for what the live touchpoints and their variants wait for, and for nothing else. */
export function watchSignals(stage: Stage): void {
  const { data, signals, attempt } = stage;
  const list = JSON.stringify(data.snapshot.list);
  const exits = list.includes('"signals.exit');
  if (exits) watchExit(attempt);
  if (list.includes('"signals.scroll')) {
    watchScroll((percent) => {
      signals.scrollPercent = percent;
      attempt();
    });
  }
  const touched = exits && matchMedia("(pointer:coarse)").matches;
  if (touched || rare.test(list)) import("./watch-closely").then(({ watchClosely }) => watchClosely(stage, list, touched)).catch(() => {});
  for (const [name] of window.Attendant?.queue ?? []) signals.called.push(name);
  window.Attendant = {
    trigger: (name) => {
      signals.called.push(name);
      attempt();
    },
  };
}
