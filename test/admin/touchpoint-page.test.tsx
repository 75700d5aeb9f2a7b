// @vitest-environment jsdom
import "./prepare-browser";
import { act } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { useDraft } from "~/admin/shared/use-draft";
import { newBlock } from "~/admin/touchpoints/content/new-block";
import { newFormat } from "~/admin/touchpoints/content/new-format";
import { type Question, questions } from "~/admin/touchpoints/question-of";
import { QuestionPage } from "~/admin/touchpoints/question-page";
import { useTouchpointEditor } from "~/admin/touchpoints/use-touchpoint-editor";
import { newTrigger } from "~/admin/touchpoints/when/new-trigger";
import { defaultSettings } from "~/domain/shops/settings";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import type { Block } from "~/domain/touchpoints/block";
import { formatKinds } from "~/domain/touchpoints/format";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { TriggerKind } from "~/domain/touchpoints/trigger";
import { renderPage } from "./render-page";
import { otherId, touchpointView } from "./touchpoint-view";

vi.mock("@shopify/app-bridge-react", () => import("./app-bridge"));

// Pages of many fields take their time where processors are shared.
vi.setConfig({ testTimeout: 30_000 });

const blockKinds: Block["kind"][] = [
  "heading",
  "text",
  "picture",
  "form",
  "code",
  "countdown",
  "products",
  "question",
  "button",
  "video",
  "spacer",
  "dismiss",
];
const triggerKinds: TriggerKind[] = [
  "exit-intent",
  "seconds-on-page",
  "scroll-percent",
  "seconds-idle",
  "pages-viewed",
  "product-added",
  "cart-value",
  "cart-contains",
  "clicked",
  "seen",
  "called",
  "link-parameter",
  "outcome",
];
let latest: Touchpoint;
beforeEach(() => {
  latest = blankTouchpoint;
});

interface EditorProps {
  draft: Touchpoint;
  question: Question;
  errors?: Record<string, string>;
}

function Editor({ draft: given, question, errors = {} }: EditorProps) {
  const draft = useDraft({ name: "Welcome", touchpoint: given });
  latest = draft.value.touchpoint;
  const settings = { brand: defaultSettings.brand, consent: defaultSettings.consent };
  const editor = useTouchpointEditor({
    view: touchpointView(given),
    draft,
    settings,
    products: { samples: [] },
    locales: ["en", "ko"],
    primaryLocale: "en",
    errors,
    experiments: { latest: null, baseline: { days: 0, showsPerDay: 0, rates: { submitted: null, clicked: null, ordered: null } } },
    isBusy: false,
    onExperiment: () => {},
    themeEditorUrl: (template) => `https://marl.example/editor?template=${template}`,
  });
  return <QuestionPage question={question} editor={editor} name="Welcome" nameError={undefined} onName={() => {}} />;
}

/** A key where a text should be: two or more words of it joined by dots. */
const bareKey = /\b(?:editor|block|trigger|outcome|format|wheel|form|products|question|experiment|languages|who|stage|goal|error)\.[a-z]/;
const draftWith = (parts: Partial<Touchpoint>): Touchpoint => ({ ...blankTouchpoint, ...parts });
const fill = async (field: HTMLInputElement, text: string): Promise<void> => {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
};
const fieldNamed = (page: HTMLElement, name: string): HTMLInputElement => {
  const label = [...page.querySelectorAll("label")].find(({ textContent }) => textContent === name);
  const found = label && document.getElementById(label.htmlFor);
  if (!(found instanceof HTMLInputElement)) throw new Error(`There is no field ${name}.`);
  return found;
};

describe.each(["en", "ko"])("in %s", (language) => {
  it.each(questions)("the page %s has all its words", async (question) => {
    const variants = [
      { id: "a", name: "A", weight: 1, changes: {} },
      { id: "b", name: "B", weight: 1, changes: { format: { kind: "bar" as const, edge: "top" as const } } },
    ];
    const draft = draftWith({ experiment: { id: otherId, holdoutPercent: 10, goal: "submitted", variants } });
    const page = await renderPage(<Editor draft={draft} question={question} />, language);
    expect(page.textContent?.trim()).not.toBe("");
    expect(page.textContent).not.toMatch(bareKey);
  });

  it.each(formatKinds)("the format %s has its settings", async (kind) => {
    const draft = draftWith({ format: newFormat({ kind, offerId: null, goalCents: 5000 }) });
    const page = await renderPage(<Editor draft={draft} question="what" />, language);
    expect(page.textContent).not.toMatch(bareKey);
  });

  it("every block and every trigger has its fields", async () => {
    const blocks = blockKinds.map((kind) => newBlock(kind, []));
    const content = await renderPage(<Editor draft={draftWith({ content: { ask: blocks, done: [] } })} question="what" />, language);
    expect(content.textContent).not.toMatch(bareKey);
    const triggers = { match: "any" as const, list: triggerKinds.map(newTrigger) };
    const when = await renderPage(<Editor draft={draftWith({ triggers })} question="when" />, language);
    expect(when.textContent).not.toMatch(bareKey);
  });
});

it("a wheel says how likely each slice is", async () => {
  const format = newFormat({ kind: "wheel", offerId: null, goalCents: 0 });
  const page = await renderPage(<Editor draft={draftWith({ format })} question="what" />);
  expect(page.textContent).toContain("Slice 1 · 12.5%");
  expect(page.textContent).toContain("Slice 2 · 37.5%");
});

it("a goal in money is kept in minor units", async () => {
  const page = await renderPage(
    <Editor draft={draftWith({ format: { kind: "shipping-bar", edge: "top", goalCents: 5000 } })} question="what" />,
  );
  await fill(fieldNamed(page, "Free shipping from"), "62.5");
  expect(latest.format).toEqual({ kind: "shipping-bar", edge: "top", goalCents: 6250 });
});

it("who it is for is said in one place, in plain words", async () => {
  const targeting: Touchpoint["targeting"] = {
    ...blankTouchpoint.targeting,
    pageTypes: ["product"],
    devices: ["phone"],
    countries: ["DE", "AT"],
    visitors: "new",
    cartTotal: { minCents: 5000, maxCents: null },
  };
  const page = await renderPage(<Editor draft={draftWith({ targeting })} question="who" />);
  for (const words of [
    "on: Product pages",
    "on a phone",
    "in Germany or Austria",
    "on their first visit",
    "with €50.00 or more in the cart",
  ]) {
    expect(page.textContent).toContain(words);
  }
  const open = await renderPage(<Editor draft={blankTouchpoint} question="who" />);
  expect(open.textContent).toContain("Everyone, on every page.");
});

it("an outcome is chosen by the names of touchpoint, question and answer", async () => {
  const list = [
    { ...newTrigger("outcome"), touchpointId: otherId, outcome: "answered" as const, questionId: "q1" },
  ] as Touchpoint["triggers"]["list"];
  const page = await renderPage(<Editor draft={draftWith({ triggers: { match: "any", list } })} question="when" />);
  for (const words of ["Taste survey", "Tea or coffee?", "Tea", "At once"]) expect(page.textContent).toContain(words);
});

it("an error stands at its field, a group that has one is open", async () => {
  const errors = { "targeting.cartTotal": "never-shown" };
  const page = await renderPage(<Editor draft={blankTouchpoint} question="who" errors={errors} />);
  expect(page.textContent).toContain("With these conditions it would never be shown.");
  const opened = [...page.querySelectorAll('[aria-expanded="true"]')];
  expect(opened.map(({ textContent }) => textContent?.startsWith("Cart"))).toEqual([true]);
});

it("texts stand side by side by language, and what is missing is counted", async () => {
  const ask: Block[] = [
    { id: "h", kind: "heading", text: { en: "Hello", ko: "안녕하세요" } },
    { id: "t", kind: "text", text: { en: "Tea" } },
  ];
  const page = await renderPage(<Editor draft={draftWith({ content: { ask, done: [] } })} question="languages" />);
  expect(page.textContent).toContain("English: complete");
  expect(page.textContent).toContain("Korean: 1 missing");
  const inputs = [...page.querySelectorAll<HTMLInputElement>("[lang=ko] input, [lang=ko] textarea")];
  expect(inputs.map(({ value }) => value).filter(Boolean)).toEqual(["안녕하세요"]);
});
