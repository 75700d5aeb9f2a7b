// @vitest-environment jsdom
import "./prepare-browser";
import { act } from "react";
import { expect, it, vi } from "vitest";
import { SeriesEditorPage } from "~/admin/series/series-editor-page";
import { SeriesPage } from "~/admin/series/series-page";
import { SeriesVersionsPage } from "~/admin/series/series-versions-page";
import { useSeriesEditing } from "~/admin/series/use-series-editing";
import { useDraft } from "~/admin/shared/use-draft";
import type { SeriesChange } from "~/domain/touchpoints/list-series-changes";
import type { Series } from "~/domain/touchpoints/series";
import type { SeriesRow, SeriesView } from "~/domain/touchpoints/series-view";
import { seriesTemplates } from "~/domain/touchpoints/templates/series-templates";
import { findBarriers } from "./find-barriers";
import { renderPage } from "./render-page";

vi.mock("@shopify/app-bridge-react", () => import("./app-bridge"));
vi.setConfig({ testTimeout: 60_000 });

const popup = "0193a000-0000-7000-8000-0000000000a1";
const slide = "0193a000-0000-7000-8000-0000000000a2";
const survey = "0193a000-0000-7000-8000-0000000000a3";
const touchpoint = (id: string, name: string, status = "live") => ({
  ...{ id, name, status, format: "popup" as const, problems: 0, questions: [] },
  outcomes: ["shown", "closed", "submitted", "clicked"] as SeriesView["facts"]["touchpoints"][number]["outcomes"],
});
const way = { outcome: "closed" as const, questionId: null, answer: null, afterSeconds: 86_400 };
const funnel: Series = {
  steps: [
    { touchpointId: popup, after: [] },
    { touchpointId: slide, after: [{ ...way, touchpointId: popup }] },
  ],
  goal: { ordered: true },
};
const viewOf = (draft: Series, parts: Partial<SeriesView> = {}): SeriesView => ({
  ...{ id: "s", name: "Funnel", status: "live", draft, hasChanges: true, publishedAt: "2026-11-17T09:00:00Z" },
  facts: { touchpoints: [touchpoint(popup, "Welcome"), touchpoint(slide, "News"), touchpoint(survey, "Survey", "draft")], others: [] },
  figures: {
    ...{ days: 30, goals: 12 },
    steps: { [popup]: { reached: 1840, shown: 2210 }, [slide]: { reached: 612, shown: 801 } },
    moved: { [`${popup}.closed>${slide}`]: 612 },
  },
  ...parts,
});

function Editor({ view, onDuplicate = () => {} }: { view: SeriesView; onDuplicate?(): void }) {
  const draft = useDraft({ name: view.name, series: view.draft });
  const { editing, problems } = useSeriesEditing({ view, draft, primaryLocale: "en", refused: {} });
  return (
    <SeriesEditorPage
      {...{ view, draft, editing, problems, nameError: undefined, failure: null, isBusy: false }}
      {...{ onSave: () => {}, onDiscard: () => {}, onDeed: () => {}, onDuplicate, onRefused: () => {} }}
    />
  );
}

const row: SeriesRow = { id: "s", name: "Funnel", status: "live", hasChanges: true, steps: 2, entered: 1840, finished: 612, goals: 12 };
const listOf = (parts: Partial<Parameters<typeof SeriesPage>[0]> = {}) => (
  <SeriesPage {...{ rows: [row], archived: false, busyId: null, copyingId: null, onCreate: () => {}, onDuplicate: () => {} }} {...parts} />
);
const bareKey = /\b(?:series|outcome|editor|touchpoints|templates|status|error)\.[a-z]/;
const button = (page: HTMLElement, name: string): HTMLElement => {
  const found = [...page.querySelectorAll("button")].find((each) => (each.getAttribute("aria-label") ?? each.textContent) === name);
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
};
const click = (page: HTMLElement, name: string) => act(async () => button(page, name).click());

it.each(["en", "ko"])("the list and the editor have all their words in %s, and no barrier", async (language) => {
  for (const page of [listOf(), listOf({ rows: [] }), listOf({ rows: [], archived: true }), <Editor key="e" view={viewOf(funnel)} />]) {
    const shown = await renderPage(page, language);
    expect(shown.textContent).not.toMatch(bareKey);
    expect(await findBarriers(shown)).toEqual([]);
  }
});

it("the list says how many began, came to the end and reached the goal, and has every template to begin from", async () => {
  const created: string[] = [];
  const page = await renderPage(listOf({ onCreate: (id) => created.push(id) }));
  for (const words of ["Funnel", "Live", "Unpublished changes", "1,840", "12"]) expect(page.textContent).toContain(words);
  for (const { id, name } of seriesTemplates) {
    await click(page, `Use template ${name.en}`);
    expect(created.at(-1)).toBe(id);
  }
});

it("one in the list is duplicated by its own button, which does not open it, once while it is under way", async () => {
  const copied: string[] = [];
  const onDuplicate = (id: string) => copied.push(id);
  const rows = [row, { ...row, id: "other", name: "Other" }];
  const page = await renderPage(listOf({ rows, onDuplicate }));
  const opened: string[] = [];
  page.addEventListener("click", ({ target }) => target instanceof HTMLAnchorElement && opened.push(target.href));
  await click(page, "Duplicate Other");
  expect(copied).toEqual(["other"]);
  expect(opened).toEqual([]);
  const busy = await renderPage(listOf({ rows, onDuplicate, copyingId: "other" }));
  for (const name of ["Duplicate Funnel", "Duplicate Other"]) await click(busy, name);
  expect(copied).toEqual(["other"]);
});

it("a step opens with its touchpoint and its ways, without a barrier, and goes by one press and comes back by undo", async () => {
  const page = await renderPage(<Editor view={viewOf(funnel)} />);
  expect(page.textContent).toContain("Welcome: It was closed, 1 day later.");
  await click(page, "Edit step News");
  expect(await findBarriers(page)).toEqual([]);
  await click(page, "Remove the step");
  expect(page.textContent).not.toContain("It was closed, 1 day later");
  await act(async () => {
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "z", code: "KeyZ", ctrlKey: true, cancelable: true }));
  });
  expect(page.textContent).toContain("It was closed, 1 day later");
});

it("the goal says whom a purchase is counted of, and nothing of it where the goal is an outcome", async () => {
  const words = "Only purchases of shoppers you know are counted";
  expect((await renderPage(<Editor view={viewOf(funnel)} />)).textContent).toContain(words);
  const goal = { touchpointId: popup, outcome: "submitted" as const };
  expect((await renderPage(<Editor view={viewOf({ ...funnel, goal })} />)).textContent).not.toContain(words);
});

it("is duplicated as it is saved: not while something is not", async () => {
  let copies = 0;
  const page = await renderPage(<Editor view={viewOf(funnel)} onDuplicate={() => copies++} />);
  await click(page, "Duplicate");
  expect(copies).toBe(1);
  await click(page, "Edit step News");
  await click(page, "Remove the step");
  await click(page, "Duplicate");
  expect(copies).toBe(1);
});

it("versions say what each changed and what order it had, and one is restored by its own button", async () => {
  const restored: number[] = [];
  const { touchpoints } = viewOf(funnel).facts;
  const version = { name: "Funnel", publishedAt: "2026-11-17T09:00:00Z", definition: funnel };
  const first = {
    ...version,
    number: 1,
    isCurrent: false,
    changes: [{ kind: "first" as const }],
    definition: { ...funnel, steps: funnel.steps.slice(0, 1) },
  };
  const changes: SeriesChange[] = [
    { kind: "steps-added", touchpointIds: [slide] },
    { kind: "way-delayed", touchpointId: survey, way: { ...way, touchpointId: popup }, fromSeconds: 0 },
    { kind: "goal", from: { touchpointId: popup, outcome: "submitted" }, to: { ordered: true } },
  ];
  const second = { ...version, number: 2, isCurrent: true, changes };
  const page = await renderPage(
    <SeriesVersionsPage
      {...{ seriesId: "s", name: "Funnel", versions: [second, first], touchpoints }}
      {...{ hasDraft: false, isBusy: false, onRestore: (number: number) => restored.push(number) }}
    />,
  );
  expect(page.textContent).toContain("Welcome: It was closed, 1 day later");
  for (const words of ["Added: News", "Survey: “At once” became “1 day later” (Welcome: It was closed)", "First published"])
    expect(page.textContent).toContain(words);
  expect(page.textContent).toContain("Goal: “Welcome: Its form was sent” became “A purchase”");
  expect(page.textContent).toContain("Shoppers see this");
  expect(page.textContent).not.toMatch(bareKey);
  expect(await findBarriers(page)).toEqual([]);
  await click(page, "Restore as draft: Version 1");
  expect(restored).toEqual([1]);
});
