// @vitest-environment jsdom
import "./prepare-browser";
import { expect, it, vi } from "vitest";
import { useDraft } from "~/admin/shared/use-draft";
import { newBlock } from "~/admin/touchpoints/content/new-block";
import { newFormat } from "~/admin/touchpoints/content/new-format";
import type { LoadPreview } from "~/admin/touchpoints/preview-port";
import { type Question, questions } from "~/admin/touchpoints/question-of";
import { TouchpointPage } from "~/admin/touchpoints/touchpoint-page";
import { TouchpointsPage } from "~/admin/touchpoints/touchpoints-page";
import { useTouchpointEditor } from "~/admin/touchpoints/use-touchpoint-editor";
import { newTrigger } from "~/admin/touchpoints/when/new-trigger";
import { WhyPage } from "~/admin/touchpoints/why/why-page";
import { defaultSettings } from "~/domain/shops/settings";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import { formatKinds } from "~/domain/touchpoints/format";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { TouchpointRow } from "~/domain/touchpoints/touchpoint-view";
import { whyQuestionSchema } from "~/domain/touchpoints/why/why-question.schema";
import { findBarriers } from "./find-barriers";
import { renderPage } from "./render-page";
import { otherId, touchpointView } from "./touchpoint-view";

vi.mock("@shopify/app-bridge-react", () => import("./app-bridge"));
// Pages of many fields take their time where processors are shared.
vi.setConfig({ testTimeout: 60_000 });

const { brand, consent } = defaultSettings;
const loadPreview: LoadPreview = () => Promise.resolve(() => ({ update() {}, destroy() {} }));
const variants = [
  { id: "a", name: "A", weight: 1, changes: {} },
  { id: "b", name: "B", weight: 1, changes: {} },
];
/** Has something on every page of the editor. */
const full: Touchpoint = {
  ...blankTouchpoint,
  content: { ask: (["heading", "text", "form", "products", "question"] as const).map((kind) => newBlock(kind, [])), done: [] },
  triggers: { match: "any", list: (["exit-intent", "seconds-on-page", "product-added", "outcome"] as const).map(newTrigger) },
  experiment: { id: otherId, holdoutPercent: 10, goal: "submitted", variants },
};

function Editor({ touchpoint, question }: { touchpoint: Touchpoint; question: Question }) {
  const view = touchpointView(touchpoint);
  const draft = useDraft({ name: "Welcome", touchpoint });
  const nothing = { errors: {}, isBusy: false };
  const editor = useTouchpointEditor({
    ...{ view, draft, ...nothing, settings: { brand, consent }, products: { samples: [] }, locales: ["en", "ko"], primaryLocale: "en" },
    experiments: { latest: null, baseline: { days: 0, showsPerDay: 0, rates: { submitted: null, clicked: null, ordered: null } } },
    onExperiment: () => {},
    themeEditorUrl: () => "https://marl.example/editor",
  });
  return (
    <TouchpointPage
      {...{ view, draft, editor, ...nothing, refusals: 0, problems: [], failure: null, firstQuestion: question, loadPreview }}
      {...{ onSave: () => {}, onDiscard: () => {}, onDeed: () => {}, onRefused: () => {} }}
    />
  );
}

it.each(questions)("the editor's page %s has no barrier", async (question) => {
  expect(await findBarriers(await renderPage(<Editor touchpoint={full} question={question} />))).toEqual([]);
});

it.each(formatKinds)("the settings of the format %s have no barrier", async (kind) => {
  const touchpoint = { ...blankTouchpoint, format: newFormat({ kind, offerId: null, goalCents: 5000 }) };
  expect(await findBarriers(await renderPage(<Editor touchpoint={touchpoint} question="what" />))).toEqual([]);
});

it("the list has no barrier", async () => {
  const { schedule } = blankTouchpoint;
  const row: TouchpointRow = {
    ...{ id: otherId, name: "Welcome", status: "live", format: "popup", schedule, hasEnded: false, isTested: true, isTestBroken: true },
    ...{ hasChanges: true, aim: "submitted", shown: 1200, submitted: 80, clicked: 0 },
  };
  const rows = [row, { ...row, id: "0193a000-0000-7000-8000-000000000002", name: "" }];
  const list = { total: 2, filter: "all" as const, query: "", days: 30, onSort: () => {}, onDeed: () => {} };
  expect(await findBarriers(await renderPage(<TouchpointsPage {...list} rows={rows} />))).toEqual([]);
});

it("the page that says why has no barrier", async () => {
  const row = { id: otherId, name: "Welcome", format: "popup", subject: null, until: null, unsure: true };
  const page = await renderPage(
    <WhyPage
      answer={{
        at: "2026-11-22T15:00:00Z",
        question: { ...whyQuestionSchema.parse({}), locale: "en", loggedIn: "no" },
        page: { type: "index", path: "/", productTitle: null },
        ...{ who: null, rows: [{ ...row, reason: { kind: "shown" } }], isPast: false, markets: [] },
      }}
      {...{ locales: ["en", "ko"], productTitles: {}, found: null, embedOff: true, previewUrl: "https://marl.example", asked: otherId }}
      {...{ onAsk: () => {}, onFind: () => {} }}
    />,
  );
  expect(await findBarriers(page)).toEqual([]);
});
