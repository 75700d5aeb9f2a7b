// @vitest-environment jsdom
import "./prepare-browser";
import { expect, it } from "vitest";
import { HomePage } from "~/admin/home/home-page";
import { type FiguresView, noFigures } from "~/domain/insights/figures-view";
import type { GuideView, StatusView } from "~/domain/insights/home-view";
import { renderPage } from "./render-page";

const status: StatusView = {
  embed: { enabled: false, checkedAt: "2026-11-17T09:00:00Z" },
  hasPixel: true,
  sync: (["products", "customers", "orders"] as const).map((part) => ({ part, done: 12, isFinished: part === "products", trouble: null })),
  troubles: [],
  brokenExperiments: [],
  failedDeliveries: 0,
  lateSince: null,
};
const guide: GuideView = {
  embed: false,
  popup: false,
  recovery: true,
  feedback: false,
  popupId: null,
  recoveryFlowId: "r",
  feedbackFlowId: "f",
};
const none: FiguresView = { days: 30, current: noFigures, previous: noFigures, byDay: [] };
const rest = { embedUrl: "https://marl.example/editor", isChecking: false, busyDeed: null, onDeed: () => {}, next: null };

it("says what works, how far the shop is read, and what is still to do", async () => {
  const { innerHTML: html } = await renderPage(<HomePage status={status} guide={guide} figures={none} {...rest} />);
  expect(html).toContain("The app embed is off");
  expect(html).toContain("Being read: 12 products, 12 customers, 12 orders so far.");
  expect(html).toContain("1 of 4 done");
  expect(html).toContain("https://marl.example/editor");
  expect(html).toContain("Your figures will be here");
});

it("leads from each figure to what it counts, and leaves the guide away once all is done", async () => {
  const current = {
    ...noFigures,
    shown: 1200,
    subscribed: 30,
    sent: 90,
    clicked: 20,
    recovered: 4,
    recoveredCents: 48_050,
    answered: 2,
    scoreSum: 17,
  };
  const figures: FiguresView = { days: 7, current, previous: { ...current, shown: 1000 }, byDay: [{ ...current, day: "2026-11-17" }] };
  const done = { ...guide, embed: true, popup: true, feedback: true };
  const { innerHTML: html } = await renderPage(
    <HomePage
      status={status}
      guide={done}
      figures={figures}
      {...rest}
      next={{ kind: "unhappy-shoppers", url: "/app/answers", count: 2 }}
    />,
  );
  for (const path of ["/app/touchpoints", "/app/profiles", "/app/messages", "/app/orders", "/app/answers"]) {
    expect(html).toContain(`href="${path}?`);
  }
  expect(html).toContain("€480.50");
  expect(html).toContain("8.5");
  expect(html).toContain("20% more than before");
  expect(html).not.toContain("Set up your assistant");
  expect(html).toContain("2 shoppers were unhappy this week");
});

it("speaks Korean to a Korean merchant", async () => {
  const { innerHTML: html } = await renderPage(<HomePage status={status} guide={guide} figures={none} {...rest} />, "ko-KR");
  expect(html).toContain("도우미 준비하기");
  expect(html).toContain("고객 12명");
});
