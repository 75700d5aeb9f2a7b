// @vitest-environment jsdom
import "./prepare-browser";
import { expect, it } from "vitest";
import { WhyList } from "~/admin/touchpoints/why/why-list";
import type { WhyAnswer, WhyRow } from "~/domain/touchpoints/why/why-answer";
import { whyQuestionSchema } from "~/domain/touchpoints/why/why-question.schema";
import { renderPage } from "./render-page";

const row = (id: string, reason: WhyRow["reason"], parts: Partial<WhyRow> = {}): WhyRow => ({
  ...{ id, name: id, format: "popup", reason, subject: null, until: null, unsure: false },
  ...parts,
});

function answerOf(rows: WhyRow[]): WhyAnswer {
  return {
    at: "2026-11-22T15:00:00Z",
    question: { ...whyQuestionSchema.parse({}), locale: "en", loggedIn: "no" },
    page: { type: "index", path: "/", productTitle: null },
    ...{ who: null, rows, isPast: false, markets: [] },
  };
}

it("a step of a series says which series has not led to it, and from when it does where that is known", async () => {
  const reason = { kind: "series-not-reached", key: "s" } as const;
  const page = await renderPage(
    <WhyList
      asked={null}
      answer={answerOf([
        row("never", { ...reason, untilMs: Infinity }, { subject: "Welcome funnel" }),
        row("soon", { ...reason, untilMs: 0 }, { subject: "Welcome funnel", until: "2026-11-23T15:00:00Z" }),
        row("quiet", { kind: "cooling-down", untilMs: 0 }, { until: "2026-11-24T15:00:00Z" }),
      ])}
    />,
  );
  const [never, soon, quiet] = [...page.querySelectorAll("li")].map(({ textContent }) => textContent ?? "");
  expect(never).toContain("The series Welcome funnel has not led here yet.");
  expect(never).not.toContain("It does from");
  expect(soon).toContain("The series Welcome funnel has not led here yet. It does from Nov 23, 2026, 4:00");
  expect(quiet).toContain("It comes again from Nov 24, 2026, 4:00");
});
