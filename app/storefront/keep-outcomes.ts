import type { FieldValue } from "~/domain/touchpoints/known-shopper";
import type { LiveTouchpoint, TouchpointText } from "~/domain/touchpoints/snapshot";
import { giveFocusBack } from "./give-focus-back";
import { keepTruth } from "./keep-truth";
import { publish } from "./publish";
import type { Stage } from "./stage";
import type { Stand } from "./stand";
import { changeMemory } from "./visitor/change-memory";

export { tellExposure } from "./tell-exposure";

export interface Outcomes {
  shown(): void;
  /** The shopper closed it, by whatever way. */
  closed(): void;
  /** `open`: the panel of a bell or what stands behind a teaser; `copy` and `apply`: of a code; `add`: to the cart; else an address. */
  clicked(target: string): void;
  /** `fields`: custom fields answered in it, by key; left out: none. */
  submitted(consent: boolean, fields?: Record<string, FieldValue>): void;
  /** A question was answered: ids of options, or the number of a scale as text; empty: own words, which nobody here keeps. */
  answered(questionId: string, values: string[]): void;
}

/**
 * Remembers what becomes of a touchpoint that is shown, tells the shop's pixels, and ends it with what it promises. Loaded once it stands
 * there.
 */
export function keepOutcomes({ visitor, page, data }: Stage, touchpoint: LiveTouchpoint, { ask }: TouchpointText, stand: Stand): Outcomes {
  const { id, room } = touchpoint;
  keepTruth(touchpoint, data.root, stand);
  const who = { touchpointId: id, visitorId: visitor.memory().id, shopperId: page.known?.id };
  let isDone = false;
  const giveBack = giveFocusBack(id);
  return {
    shown: () => publish("touchpoint_shown", who),
    closed: () => {
      // Putting away what has done its work is no refusal.
      if (!isDone) {
        changeMemory(visitor, id, (memory, own) => {
          memory.closedAt = Date.now();
          if (!room) own.lastCloseAt = memory.closedAt;
        });
        publish("touchpoint_closed", who);
      }
      giveBack();
      stand.leave();
    },
    clicked: (target) => {
      changeMemory(visitor, id, (memory) => {
        memory.clickedAt = Date.now();
      });
      publish("touchpoint_clicked", { ...who, target });
    },
    submitted: (consent, fields) => {
      isDone = true;
      changeMemory(visitor, id, (memory, own) => {
        memory.submittedAt = Date.now();
        if (consent) own.subscribed = true;
        Object.assign(own.fields, fields);
      });
      publish("touchpoint_submitted", who);
    },
    answered: (questionId, values) => {
      changeMemory(visitor, id, (memory) => {
        memory.answers = { ...memory.answers, [questionId]: { values, at: Date.now() } };
        // A survey without a form has reached its goal with its last answer.
        isDone ||= !ask.some((block) => block.kind === "form" || (block.kind === "question" && !memory.answers?.[block.id]));
        if (isDone) memory.submittedAt = Date.now();
      });
      publish("touchpoint_answered", { ...who, questionId, values });
    },
  };
}
