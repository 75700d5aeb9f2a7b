import { expect, it } from "vitest";
import en from "~/admin/locales/en.json";
import ko from "~/admin/locales/ko.json";
import { createTexts } from "~/admin/shared/create-texts";
import type { ReasonKind } from "~/domain/touchpoints/reason";
import type { UnaskedReason } from "~/domain/touchpoints/why/why-answer";

/** The compiler holds this list to be whole. */
const kinds: Record<ReasonKind | UnaskedReason["kind"], true> = {
  ...{ shown: true, "after-another": true, "not-started": true, ended: true, "other-weekday": true, "other-hour": true },
  ...{ "other-page": true, "other-product": true, "other-collection": true, "other-device": true, "other-language": true },
  ...{ "other-country": true, "other-market": true, "no-place": true, "other-visit-count": true, "other-campaign": true },
  ...{ "other-referrer": true, "not-new": true, "not-returning": true, "not-logged-in": true, "logged-in": true },
  ...{ "other-customer-tag": true, "other-order-count": true, "other-segment": true, "other-stage": true, "other-field": true },
  ...{ "already-subscribed": true, "cart-too-small": true, "cart-too-large": true, "cart-lacks-product": true },
  ...{ "cart-has-product": true, "series-not-reached": true, "series-passed": true, "series-over": true },
  ...{ "came-from-message": true, "message-sent": true, "shop-cap-visit": true, "shop-cap-day": true },
  ...{ "shop-cooling-down": true, "held-out": true, "goal-reached": true, "cap-visit": true, "cap-day": true, "cap-ever": true },
  ...{ "cooling-down": true, "no-memory": true, "waiting-for-trigger": true, "offer-over": true, "sold-out": true },
  ...{ "something-open": true, "too-soon-after-another": true, draft: true, paused: true, "left-out": true },
};

it.each([
  ["en", en],
  ["ko", ko],
])("every reason has a sentence in %s, with and without what it speaks of", (language, locale) => {
  const texts = createTexts({ language, texts: locale });
  for (const kind of Object.keys(kinds)) {
    for (const values of [
      { named: "yes", name: "Welcome", timed: "yes", at: "noon" },
      { named: "no", name: "", timed: "no", at: "" },
    ]) {
      const sentence = texts.t(`why.reason.${kind}`, values);
      expect(sentence, kind).not.toContain("why.reason");
      expect(sentence, kind).not.toMatch(/[{}]/);
      expect(sentence, kind).toMatch(/[.]$/);
    }
  }
});
