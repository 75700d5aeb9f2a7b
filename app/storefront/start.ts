import { localTime } from "~/domain/shared/local-time";
import { decide } from "~/domain/touchpoints/decide";
import type { DecisionContext } from "~/domain/touchpoints/decision-context";
import { overlayRoom } from "~/domain/touchpoints/overlay-room";
import { loadView } from "./load-view";
import { nextWake } from "./next-wake";
import type { PageData } from "./page-data";
import { pause } from "./pause";
import { readPageFacts } from "./read-page-facts";
import { watchExit } from "./signals/watch-exit";
import { watchScroll } from "./signals/watch-scroll";
import type { Stage } from "./stage";
import { openVisitor, type Visitor } from "./visitor/visitor";

/** Reasons that stay while a page is open: what they hold back need not be watched for. */
const hopeless = /^(ended|other-[^hwf]|not-[^s]|logged|already|no-|goal|cap-[ev]|came|series-[op])/;
const longestTimerMs = 2 ** 31 - 1;

/**
 * Looks after one page: watches what the live touchpoints wait for, and has shown what is decided.
 *
 * @param previewed as whom a merchant looks at the page, if one does
 */
export async function start(data: PageData, previewed?: Visitor): Promise<void> {
  const { list } = data.snapshot;
  const page = readPageFacts(data);
  const visitor = previewed ?? openVisitor();
  const signals = { scrollPercent: 0, secondsIdle: 0, added: [], clicked: [], seen: [], called: [] };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stage: Stage = {
    data,
    visitor,
    standing: [],
    dayAt: (now) => localTime(now, data.snapshot.offsets).day,
    look: (exitIntent = false) => {
      const context: DecisionContext = {
        now: Date.now(),
        page,
        device: innerWidth < 750 ? "phone" : "desktop",
        visitor: visitor.memory(),
        signals: { ...signals, secondsOnPage: performance.now() / 1000, exit: exitIntent ? "pointer" : null },
        open: bannerStands() ? [...stage.standing, { id: "cookie-banner", room: overlayRoom }] : stage.standing,
      };
      return [decide(data.snapshot, context), context];
    },
    // Never fails: an error of ours must not reach the shop's console.
    attempt: (exitIntent = false) => {
      if (!document.hidden) show(exitIntent).catch(() => {});
    },
  };

  const show = async (exitIntent: boolean, [{ show: chosen, reasons }, context] = stage.look(exitIntent)): Promise<void> => {
    clearTimeout(timer);
    const wake = nextWake(reasons, context.now) - context.now;
    if (wake < longestTimerMs) timer = setTimeout(stage.attempt, wake + 20);
    if (!chosen) return;
    const { kit, open } = await loadView(chosen.format.kind);
    await kit.present(stage, chosen, open, exitIntent);
  };

  await pause();
  const first = stage.look();
  const hopes = JSON.stringify(list.filter((_, index) => !hopeless.test(first[0].reasons[index]?.reason.kind ?? "")));
  const wants = (fact: string): boolean => hopes.includes(`["${fact}"`);
  if (wants("signals.exit")) watchExit(() => stage.attempt(true));
  if (wants("signals.scrollPercent")) {
    watchScroll((percent) => {
      signals.scrollPercent = percent;
      stage.attempt();
    });
  }
  document.addEventListener("visitorConsentCollected", () => {
    visitor.consentChanged();
    stage.attempt();
  });
  document.addEventListener("visibilitychange", () => stage.attempt());
  await pause();
  if (!document.hidden) await show(false, first);
}

/** Nothing of ours stands over the shop's own question for consent. */
function bannerStands(): boolean {
  try {
    return window.Shopify?.customerPrivacy?.shouldShowBanner?.() === true;
  } catch {
    return false;
  }
}
