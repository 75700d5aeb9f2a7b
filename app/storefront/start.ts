import { localTime } from "~/domain/shared/local-time";
import { decideAmong } from "~/domain/touchpoints/decide-among";
import type { DecisionContext, PageSignals } from "~/domain/touchpoints/decision-context";
import { overlayRoom } from "~/domain/touchpoints/overlay-room";
import { askPrivacy } from "./ask-privacy";
import { isNeeded } from "./is-needed";
import { loadView } from "./load-view";
import { nextWake } from "./next-wake";
import { on } from "./on";
import type { PageData } from "./page-data";
import { pause } from "./pause";
import { readPageFacts } from "./read-page-facts";
import { watchSignals } from "./signals/watch-signals";
import type { Stage } from "./stage";
import { openVisitor, type Visitor } from "./visitor/visitor";

/** Longer ones end at once. */
const longestTimerMs = 2e9;

/**
 * Looks after one page: watches what the live touchpoints wait for, and has shown what is decided.
 *
 * @param previewed as whom a merchant looks at the page, if one does
 */
export async function start(data: PageData, previewed?: Visitor): Promise<void> {
  const { snapshot } = data;
  const { list } = snapshot;
  // Without it nobody's arm is known: then nothing is shown.
  const arms = isNeeded("arms", data) ? await import("./arms") : undefined;
  const page = readPageFacts(data);
  const visitor = previewed ?? openVisitor();
  const signals: Stage["signals"] = { scrollPercent: 0, added: [], clicked: [], seen: [], called: [] };
  let isBusy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stage: Stage = {
    data,
    page,
    visitor,
    signals,
    standing: [],
    dayAt: (now) => localTime(now, snapshot.offsets).day,
    activeAt: 0,
    look: (exit = null) => {
      const at = performance.now();
      const context: DecisionContext = {
        now: Date.now(),
        page,
        device: innerWidth < 750 ? "phone" : "desktop",
        visitor: visitor.memory(),
        signals: { ...signals, secondsOnPage: at / 1000, secondsIdle: (at - stage.activeAt) / 1000, exit },
        // Nothing of ours stands over the shop's own question for consent.
        open: askPrivacy("shouldShowBanner") ? [...stage.standing, { id: "", room: overlayRoom }] : stage.standing,
      };
      return [decideAmong(arms ? list.map((one) => arms.inArm(one, context)) : list, snapshot, context), context];
    },
    // Never fails: an error of ours must not reach the shop's console.
    attempt: (exit) => {
      if (!document.hidden) show(exit).catch(() => {});
    },
  };

  const show = async (exit?: PageSignals["exit"], [decision, { now }] = stage.look(exit)): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(stage.attempt, Math.min(nextWake(decision.reasons, now) - now + 20, longestTimerMs));
    const { exposed } = visitor.memory();
    const chosen = decision.met.find(({ experiment }) => experiment && !exposed.includes(experiment.id)) ?? decision.show;
    if (isBusy || !chosen) return;
    isBusy = true;
    try {
      const [{ open }, { present }] = await loadView(chosen);
      await present(stage, chosen, open, exit);
    } catch {
      // It cannot be shown on this page: others may.
      stage.standing.push({ id: chosen.id, room: "" });
    }
    isBusy = false;
    stage.attempt();
  };

  await pause();
  watchSignals(stage);
  on("visitorConsentCollected", () => {
    visitor.consentChanged();
    stage.attempt();
  });
  on("visibilitychange", () => stage.attempt());
  const first = stage.look();
  await pause();
  if (!document.hidden) await show(undefined, first);
}
