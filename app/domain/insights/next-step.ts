import { contrast, leastContrast } from "../shared/contrast";
import type { ShopSettings } from "../shops/settings";
import type { NextStep } from "./home-view";

/** What the next step is chosen from. */
export interface NextStepFacts {
  settings: ShopSettings;
  /** Null when it is on, or when there is none. */
  welcomeFlowOffId: string | null;
  /** Unhappy answers of the last seven days. */
  unhappyAnswers: number;
  liveTouchpoints: number;
}

/** Enough to reach shoppers at more than one moment. */
const enoughTouchpoints = 2;

/** The one thing that would help a set-up shop the most; null when nothing does. What the law or a shopper asks for comes first. */
export function nextStep({ settings, welcomeFlowOffId, unhappyAnswers, liveTouchpoints }: NextStepFacts): NextStep | null {
  const { brand, sender } = settings;
  if (sender.postalAddress.trim() === "") return { kind: "postal-address", url: "/app/settings", count: 0 };
  if (unhappyAnswers > 0) return { kind: "unhappy-shoppers", url: "/app/answers?group=detractors&days=7", count: unhappyAnswers };
  if (welcomeFlowOffId !== null) return { kind: "welcome-flow", url: `/app/flows/${welcomeFlowOffId}`, count: 0 };
  const found = contrast(brand.accentTextColor, brand.accentColor);
  if (found !== null && found < leastContrast) return { kind: "contrast", url: "/app/settings", count: 0 };
  if (liveTouchpoints < enoughTouchpoints) return { kind: "more-touchpoints", url: "/app/touchpoints/new", count: liveTouchpoints };
  return null;
}
