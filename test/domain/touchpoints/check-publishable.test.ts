import { describe, expect, it } from "vitest";
import { defaultSettings } from "~/domain/shops/settings";
import type { Block } from "~/domain/touchpoints/block";
import { checkPublishable } from "~/domain/touchpoints/check-publishable";
import type { TouchpointFormat } from "~/domain/touchpoints/format";
import type { OtherTouchpoint, ShopFacts } from "~/domain/touchpoints/publishing/publish-facts";
import { welcomeOffer } from "~/domain/touchpoints/templates/welcome-offer";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { Trigger } from "~/domain/touchpoints/trigger";

const now = new Date("2026-11-17T10:00:00Z");
const offerId = "0193a000-0000-7000-8000-000000000010";
const endingOfferId = "0193a000-0000-7000-8000-000000000011";
const good: Touchpoint = { ...welcomeOffer.touchpoint, offerId };
const targeting = (part: Partial<Touchpoint["targeting"]>) => ({ targeting: { ...good.targeting, ...part } });
const schedule = (part: Partial<Touchpoint["schedule"]>) => ({ schedule: { ...good.schedule, ...part } });
const triggers = (...list: Trigger[]) => ({ triggers: { match: "any" as const, list } });
const asking = (...blocks: Block[]) => ({ content: { ...good.content, ask: [...good.content.ask, ...blocks] } });
const doneWith = (...blocks: Block[]) => ({ content: { ...good.content, done: [...good.content.done, ...blocks] } });
const wheel = (...given: [string | null, number][]): { format: TouchpointFormat; offerId: null } => ({
  offerId: null,
  format: { kind: "wheel", slices: given.map(([id, weight], index) => ({ id: `s${index}`, label: { en: "A" }, offerId: id, weight })) },
});
const other = (part: Partial<OtherTouchpoint>): OtherTouchpoint => ({
  id: "0193a000-0000-7000-8000-000000000001",
  name: "Other",
  status: "live",
  hasForm: false,
  questions: [],
  handle: null,
  ...part,
});
const shop: ShopFacts = {
  id: "0193a000-0000-7000-8000-0000000000ff",
  timezone: "Europe/Berlin",
  locales: ["en", "ko"],
  brand: defaultSettings.brand,
  embedOn: true,
  offers: [
    { id: offerId, endsAt: null },
    { id: endingOfferId, endsAt: "2026-12-01T00:00:00Z" },
  ],
  others: [other({})],
  fields: [{ key: "size", label: { en: "Size" }, type: "text", options: [], archived: false }],
};
const outcome = (part: Partial<Extract<Trigger, { kind: "outcome" }>> = {}): Trigger => ({
  kind: "outcome",
  touchpointId: other({}).id,
  outcome: "shown",
  questionId: null,
  answer: null,
  afterSeconds: 0,
  ...part,
});
const check = (part: Partial<Touchpoint>, facts: Partial<ShopFacts> = {}) =>
  checkPublishable({ ...good, ...part }, { primaryLocale: "en", now, shop: { ...shop, ...facts } });
const countdown: Block = { id: "countdown", kind: "countdown", label: {} };
const question = (options: number): Block => ({
  id: "q",
  kind: "question",
  ask: "choice",
  text: { en: "Why?" },
  low: {},
  high: {},
  options: Array.from({ length: options }, (_, index) => ({ id: `o${index}`, label: { en: "A" } })),
  button: {},
});

it("finds nothing wrong with what is right", () => {
  expect(check({})).toEqual([]);
});

describe("checkPublishable stops", () => {
  it.each<[string, Partial<Touchpoint>, string, string]>([
    ["no words", { content: { ask: [], done: [] }, offerId: null }, "content.ask", "says-nothing"],
    ["a form and nothing after it", { content: { ...good.content, done: [] } }, "content.done", "nothing-after-form"],
    ["a form that asks for nothing", asking({ ...form(), email: false }), "content.ask.4.email", "form-asks-nothing"],
    ["a form with a field that is gone", asking({ ...form(), fields: ["gone"] }), "content.ask.4.fields", "field-missing"],
    ["a choice of one", asking(question(1)), "content.ask.4.options", "two-options"],
    ["a code without an offer", { offerId: null }, "offerId", "required"],
    ["a stopped offer", { offerId: "0193a000-0000-7000-8000-000000000099" }, "offerId", "offer-stopped"],
    ["a countdown to nowhere", asking(countdown), "content.ask.4.label", "countdown-without-end"],
    ["a countdown to nowhere after the form", doneWith(countdown), "content.done.4.label", "countdown-without-end"],
    ["a wheel that nobody wins", wheel([null, 1], [null, 1]), "format.slices", "no-winning-slice"],
    ["a wheel whose prize has no odds", wheel([offerId, 0], [null, 1]), "format.slices", "no-winning-slice"],
    ["a schedule that has ended", schedule({ endsAt: "2026-11-17T09:00:00Z" }), "schedule.endsAt", "in-the-past"],
    [
      "an end before the start",
      schedule({ startsAt: "2026-12-02T00:00:00Z", endsAt: "2026-12-01T00:00:00Z" }),
      "schedule.endsAt",
      "ends-before-it-begins",
    ],
    ["no hours at all", schedule({ hours: { fromHour: 9, toHour: 9 } }), "schedule.hours", "ends-before-it-begins"],
    // Tuesday 11:00 to Wednesday 11:00 in Berlin.
    ["a weekday that does not come", schedule({ endsAt: "2026-11-18T10:00:00Z", weekdays: [0] }), "schedule.weekdays", "no-such-time"],
    [
      "hours that do not come on that weekday",
      schedule({ endsAt: "2026-11-18T10:00:00Z", weekdays: [3], hours: { fromHour: 12, toHour: 20 } }),
      "schedule.hours",
      "no-such-time",
    ],
    ["products on no product page", targeting({ productIds: ["1"], pageTypes: ["home"] }), "targeting.pageTypes", "never-shown"],
    ["collections on the cart page", targeting({ collectionIds: ["1"], pageTypes: ["cart"] }), "targeting.pageTypes", "never-shown"],
    [
      "a product's note in the cart",
      { format: { kind: "note", place: "product" }, ...targeting({ pageTypes: ["cart"] }) },
      "targeting.pageTypes",
      "note-off-product",
    ],
    ["a cart above its own limit", targeting({ cartTotal: { minCents: 10, maxCents: 5 } }), "targeting.cartTotal", "never-shown"],
    ["new visitors on their third visit", targeting({ visitors: "new", visits: { min: 3, max: null } }), "targeting.visits", "never-shown"],
    ["tags of nobody", targeting({ customers: "logged-out", customerTags: ["vip"] }), "targeting.customerTags", "never-shown"],
    ["a language the shop has not", targeting({ locales: ["fr"] }), "targeting.locales", "never-shown"],
    ["a field known and unknown", targeting({ fields: [rule("known"), rule("unknown")] }), "targeting.fields.0.key", "never-shown"],
    [
      "a product in the cart and not in it",
      targeting({ cartProductIds: ["1"], notInCartProductIds: ["1"] }),
      "targeting.notInCartProductIds",
      "never-shown",
    ],
    [
      "a trigger above what the rules allow",
      { ...triggers({ kind: "cart-value", is: "above", cents: 900 }), ...targeting({ cartTotal: { minCents: null, maxCents: 500 } }) },
      "triggers.list.0.cents",
      "never-fires",
    ],
    [
      "a leaving pointer on phones",
      { ...triggers({ kind: "exit-intent", touch: [] }), ...targeting({ devices: ["phone"] }) },
      "triggers.list.0.touch",
      "exit-needs-touch",
    ],
    ["the outcome of itself", triggers(outcome({ touchpointId: shop.id })), "triggers.list.0.touchpointId", "outcome-of-itself"],
    ["the outcome of what is gone", triggers(outcome({ touchpointId: offerId })), "triggers.list.0.touchpointId", "outcome-missing"],
    ["a form that is not there", triggers(outcome({ outcome: "submitted" })), "triggers.list.0.outcome", "outcome-without-form"],
    ["an answer to nothing", triggers(outcome({ outcome: "answered" })), "triggers.list.0.outcome", "outcome-without-question"],
    ["consent in other languages only", { consent: { mode: "required", text: { ko: "네" } } }, "consent.text", "required"],
  ])("%s", (_, part, path, message) => {
    expect(check(part)).toContainEqual({ path, message });
  });

  it("every text that is not there in the shop's own language", () => {
    const problems = checkPublishable(good, { primaryLocale: "de", now });
    expect(problems).toContainEqual({ path: "content.ask.0.text", message: "required" });
    expect(problems).toContainEqual({ path: "content.ask.2.button", message: "required" });
  });

  it("the outcome of an archived one, and an address that is taken", () => {
    const archived = check(triggers(outcome()), { others: [other({ status: "archived" })] });
    expect(archived).toContainEqual({ path: "triggers.list.0.touchpointId", message: "outcome-missing" });
    const page: TouchpointFormat = { kind: "page", handle: "sale", title: { en: "Sale" } };
    const anywhere = { format: page, ...targeting({ pageTypes: [] }) };
    const taken = check(anywhere, { others: [other({ handle: "sale" })] });
    expect(taken).toContainEqual({ path: "format.handle", message: "handle-taken" });
    expect(check(anywhere, { others: [other({ handle: "sale", status: "draft" })] })).toEqual([]);
  });

  it("what a variant says, at the variant's own field", () => {
    const variants = [
      { id: "a", name: "A", weight: 1, changes: {} },
      { id: "b", name: "B", weight: 1, changes: { content: { ...good.content, ask: [] } } },
      { id: "c", name: "C", weight: 1, changes: {} },
    ];
    const problems = check({ experiment: { id: offerId, holdoutPercent: 0, goal: "submitted", variants } });
    expect(problems).toContainEqual({ path: "experiment.variants.1.changes.content.ask", message: "says-nothing" });
    expect(problems).toContainEqual({ path: "experiment.variants.2.changes", message: "variant-same" });
  });
});

describe("checkPublishable lets through", () => {
  it("a countdown where the offer or the schedule ends", () => {
    expect(check({ ...asking(countdown), offerId: endingOfferId })).toEqual([]);
    expect(check({ ...asking(countdown), ...schedule({ endsAt: "2026-12-01T00:00:00Z" }) })).toEqual([]);
  });

  it("a weekday that comes once before the end, through the night the clocks change too", () => {
    expect(check(schedule({ endsAt: "2026-11-22T10:00:00Z", weekdays: [0], hours: { fromHour: 22, toHour: 6 } }))).toContainEqual({
      path: "schedule.hours",
      message: "no-such-time",
    });
    expect(check(schedule({ endsAt: "2026-11-22T23:00:00Z", weekdays: [0], hours: { fromHour: 22, toHour: 6 } }))).toEqual([]);
  });

  it("a wheel that can be won, a note where it stands, a feed without words", () => {
    const { offerId: none, format } = wheel([offerId, 1], [null, 9]);
    expect(check({ offerId: none, format })).toEqual([]);
    expect(check({ format: { kind: "note", place: "cart" }, ...targeting({ pageTypes: ["cart"], productIds: [] }) })).toEqual([]);
    const silent: Partial<Touchpoint> = {
      format: { kind: "feed", side: "end", label: { en: "News" } },
      content: { ask: [], done: [] },
      offerId: null,
    };
    expect(check(silent)).toEqual([]);
  });
});

describe("checkPublishable asks for a word on", () => {
  const mayPublish = true as const;

  it("colours that cannot be read, chosen here or in the brand", () => {
    const look = { ...good.look, textColor: "#aaaaaa", backgroundColor: "#ffffff" };
    expect(check({ look })).toEqual([{ path: "look.textColor", message: "contrast", mayPublish }]);
    const brand = { ...shop.brand, accentColor: "#ffee00" };
    expect(check({}, { brand })).toEqual([{ path: "look.accentTextColor", message: "contrast", mayPublish }]);
  });

  it("an embed that is off, and an outcome of what is not live", () => {
    expect(check({}, { embedOn: false })).toEqual([{ path: "", message: "embed-off", mayPublish }]);
    expect(check({}, { embedOn: null })).toEqual([]);
    const paused = check(triggers(outcome()), { others: [other({ status: "paused" })] });
    expect(paused).toEqual([{ path: "triggers.list.0.touchpointId", message: "outcome-not-live", mayPublish }]);
  });
});

function form(): Extract<Block, { kind: "form" }> {
  return { id: "form-2", kind: "form", email: true, label: { en: "A" }, placeholder: {}, button: { en: "A" }, fields: [], mostFields: 2 };
}

function rule(is: "known" | "unknown"): Touchpoint["targeting"]["fields"][number] {
  return { key: "size", is, values: [] };
}
