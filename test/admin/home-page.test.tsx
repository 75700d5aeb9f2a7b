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

const at = "2026-11-17T09:00:00Z";
const platform: StatusView["troubles"][number] = {
  ...{ area: "platform", message: "connect ECONNREFUSED", since: at, count: 3 },
  causes: [
    { code: "part-not-read", part: "orders", said: "Access denied.", at },
    { code: "code-not-made", said: null, at },
  ],
};

it("names each trouble's causes in the merchant's language, and none of what was said where it only has to wait", async () => {
  const page = <HomePage status={{ ...status, troubles: [platform] }} guide={guide} figures={none} {...rest} />;
  const { textContent: english } = await renderPage(page);
  expect(english).toContain("Orders could not be read (“Access denied”). A discount code could not be made. Since Nov 17, 2026");
  expect(english).toContain("Shopify refused something");
  expect(english).not.toContain("goes on trying");
  const { textContent: korean } = await renderPage(page, "ko");
  expect(korean).toContain("주문을 읽지 못했습니다 (“Access denied”). 할인 코드를 만들지 못했습니다. 2026");
  expect(`${english}${korean}`).not.toContain("ECONNREFUSED");
});

const everyCause = [
  ...(["shop-not-read", "known-not-declared", "pixel-not-registered", "code-not-made", "consent-not-told"] as const).map((code) => ({
    code,
  })),
  ...(["mail-not-taken", "mail-refused", "snapshot-too-large", "snapshot-not-told", "known-not-told"] as const).map((code) => ({ code })),
  ...(["products", "customers", "orders"] as const).map((part) => ({ code: "part-not-read" as const, part })),
  { code: "delivery-not-read" as const, topic: "orders/create" },
];

it.each(["en", "ko"])("has words of its own for every cause in %s", async (language) => {
  const texts = new Set<string>();
  for (const cause of everyCause) {
    const troubles = [{ ...platform, causes: [{ ...cause, said: null, at }] }];
    const page = await renderPage(<HomePage status={{ ...status, troubles }} guide={guide} figures={none} {...rest} />, language);
    const text = page.textContent ?? "";
    expect(text).not.toMatch(/home\.|Something needs attention|확인이 필요합니다/);
    texts.add(text);
  }
  expect(texts.size).toBe(everyCause.length);
});

it("shows the sentence of a trouble from before there were causes", async () => {
  const troubles = [{ ...platform, causes: [], message: "The orders could not be read: Access denied." }];
  const { textContent } = await renderPage(<HomePage status={{ ...status, troubles }} guide={guide} figures={none} {...rest} />);
  expect(textContent).toContain("The orders could not be read: Access denied. Since");
});
