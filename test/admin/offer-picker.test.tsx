// @vitest-environment jsdom
import "./prepare-browser";
import { expect, it } from "vitest";
import { OfferPicker } from "~/admin/offers/offer-picker";
import { renderPage } from "./render-page";

const offer = { kind: "percentage", value: 10, validDays: 7 };

it.each([
  ["en", "10% off, 7 days, ended Nov 1, 2001", "10% off, 7 days, until Nov 1, 2101"],
  ["ko", "종료됨 (2001. 11. 1.)", "2101. 11. 1.까지"],
])("in %s an offer that has ended says so, one that will end says when", async (language, ended, until) => {
  const offers = [
    { ...offer, id: "a", endsAt: "2001-11-01T12:00:00Z" },
    { ...offer, id: "b", endsAt: "2101-11-01T12:00:00Z" },
    { ...offer, id: "c", endsAt: null },
  ];
  const page = await renderPage(<OfferPicker offers={offers} value="a" onChange={() => {}} />, language);
  const names = [...page.querySelectorAll("option")].map(({ textContent }) => textContent);
  expect(names[0]).toContain(ended);
  expect(names[1]).toContain(until);
  expect(names[2]).not.toMatch(/2001|2101/);
});
