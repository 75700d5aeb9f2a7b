// @vitest-environment jsdom
import "./prepare-browser";
import { act, type ReactNode } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { MessagePage } from "~/admin/messages/message-page";
import type { MessageView } from "~/domain/messages/message-view";
import { findBarriers } from "./find-barriers";
import { renderPage } from "./render-page";

const { shown } = vi.hoisted(() => ({ shown: [] as string[] }));
vi.mock("@shopify/app-bridge-react", () => ({
  useAppBridge: () => ({ modal: { show: async (id: string) => void shown.push(id), hide: async () => {} } }),
  Modal: ({ id, children }: { id: string; children: ReactNode }) => <div id={id}>{children}</div>,
  TitleBar: ({ children }: { children: ReactNode }) => <div>{children}</div>,
}));
vi.setConfig({ testTimeout: 60_000 });
beforeEach(() => {
  shown.length = 0;
});

const at = "2026-11-17T09:00:00Z";
const viewOf = (parts: Partial<MessageView> = {}): MessageView => ({
  ...{ id: "m", subject: "Welcome", address: "ida@example.com", profile: { id: "p", name: "Ida" }, flowKind: "welcome", flowId: "f" },
  ...{ status: "unconfirmed", reason: "no-answer", at, clickedAt: null, channel: "email", purpose: "marketing", attempts: 1 },
  ...{ html: null, text: "Welcome", runId: "r", createdAt: at, sendAfter: at, sentAt: null, bouncedAt: null },
  ...{ repeat: null, repeats: null, recoveredOrders: [] },
  ...parts,
});
const pageOf = (parts: Partial<Parameters<typeof MessagePage>[0]> = {}) => (
  <MessagePage {...{ message: viewOf(), refused: null, isBusy: false, onSendAgain: () => {} }} {...parts} />
);
const buttons = (page: Element | null) => [...(page?.querySelectorAll("button") ?? [])].filter((each) => each.textContent === "Send again");
/** Those on the page itself, not in the question. */
const offers = (page: Element) => buttons(page).filter((each) => !each.closest("#send-again"));

it.each(["en", "ko"])("has all its words in %s, and no barrier", async (language) => {
  const repeat = { id: "again", status: "sent", at };
  for (const page of [pageOf(), pageOf({ refused: "unsubscribed" }), pageOf({ message: viewOf({ repeat, repeats: "first" }) })]) {
    const drawn = await renderPage(page, language);
    expect(drawn.textContent).not.toMatch(/\b(?:messages|reason|status)\.[a-z]/);
    expect(await findBarriers(drawn)).toEqual([]);
  }
});

it("an unconfirmed message is sent again only after the warning that it may arrive twice", async () => {
  let asked = 0;
  const page = await renderPage(pageOf({ onSendAgain: () => asked++ }));
  const modal = page.querySelector("#send-again");
  expect(modal?.textContent).toContain("If it did, the shopper gets the same message twice.");
  await act(async () => offers(page)[0]?.click());
  expect([shown, asked]).toEqual([["send-again"], 0]);
  await act(async () => buttons(modal)[0]?.click());
  expect(asked).toBe(1);
});

it.each([
  ["unsubscribed", "The shopper unsubscribed"],
  ["weekly-cap", "The shopper has had enough mail this week"],
])("why it was not sent again is said: %s", async (refused, words) => {
  const page = await renderPage(pageOf({ refused }));
  expect(page.textContent).toContain("Not sent again: the shopper may not get it now");
  expect(page.textContent).toContain(words);
});

it("one that was sent again leads to the repeat, and back, and is not offered again; nor is one that arrived", async () => {
  const again = await renderPage(pageOf({ message: viewOf({ repeat: { id: "again", status: "sent", at } }) }));
  // Above the mail, where a phone shows it first, and among the facts, which stay when the first one is confirmed after all.
  const links = [...again.querySelectorAll('a[href="/app/messages/again"]')];
  expect(links.map((link) => link.textContent)).toEqual(["Show the second message", "Show the second message"]);
  expect(offers(again)).toEqual([]);
  const repeat = await renderPage(pageOf({ message: viewOf({ status: "sent", reason: null, sentAt: at, repeats: "m" }) }));
  expect(repeat.querySelector('a[href="/app/messages/m"]')?.textContent).toBe("Show the first message");
  expect(offers(repeat)).toEqual([]);
  expect(repeat.textContent).not.toContain("nobody can know");
});
