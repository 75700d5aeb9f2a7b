import { expect, it } from "vitest";
import { type NextStepFacts, nextStep } from "~/domain/insights/next-step";
import { defaultSettings } from "~/domain/shops/settings";

const settings = { ...defaultSettings, sender: { ...defaultSettings.sender, postalAddress: "Torstr. 1, Berlin" } };
const settled: NextStepFacts = { settings, welcomeFlowOffId: null, unhappyAnswers: 0, liveTouchpoints: 2 };
const pale = { ...settings, brand: { ...settings.brand, accentColor: "#eeeeee", accentTextColor: "#ffffff" } };

it.each<[string, Partial<NextStepFacts>, string | null]>([
  ["nothing when all is well", {}, null],
  ["the address that the law asks for, before all else", { settings: defaultSettings, unhappyAnswers: 3 }, "postal-address"],
  ["shoppers who are unhappy", { unhappyAnswers: 3, welcomeFlowOffId: "f" }, "unhappy-shoppers"],
  ["subscribers who get no mail", { welcomeFlowOffId: "f", settings: pale }, "welcome-flow"],
  ["a button that cannot be read", { settings: pale, liveTouchpoints: 1 }, "contrast"],
  ["another moment", { liveTouchpoints: 1 }, "more-touchpoints"],
])("%s", (_, facts, kind) => {
  expect(nextStep({ ...settled, ...facts })?.kind ?? null).toBe(kind);
});
