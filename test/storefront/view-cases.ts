import type { Block, QuestionBlock } from "~/domain/touchpoints/block";
import type { TouchpointFormat } from "~/domain/touchpoints/format";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { liveTemplate } from "./serve-storefront";

const en = (text: string) => ({ en: text });

export const heading: Block = { id: "heading", kind: "heading", text: en("Letters from the kitchen") };
export const text: Block = { id: "text", kind: "text", text: en("Recipes and first looks, twice a month.") };
export const form: Extract<Block, { kind: "form" }> = {
  id: "form",
  kind: "form",
  email: true,
  label: en("Email address"),
  placeholder: en("you@example.com"),
  button: en("Send me the code"),
  fields: [],
  mostFields: 2,
};
export const countdown: Block = { id: "countdown", kind: "countdown", label: en("The sale ends in") };
export const products: Block = {
  id: "products",
  kind: "products",
  source: { by: "choice", productIds: ["1", "2"] },
  mostShown: 3,
  button: en("Add to cart"),
};
export const video: Block = { id: "video", kind: "video", url: "https://example.com/film", label: en("Watch the film"), pictureUrl: null };

export function question(ask: QuestionBlock["ask"], id = "question"): QuestionBlock {
  const options = [
    { id: "gift", label: en("A present for someone") },
    { id: "kitchen", label: en("Something for the kitchen") },
  ];
  return {
    id,
    kind: "question",
    ask,
    text: en("What brings you here?"),
    low: en("Not at all"),
    high: en("Very much"),
    options,
    button: en("Send"),
  };
}

/** A touchpoint of a format, live at once on every page, with these blocks. */
export function live(format: TouchpointFormat, ask: Block[] = [heading, text, form], part: Partial<Touchpoint> = {}): Touchpoint {
  const done: Block[] = [
    { id: "after", kind: "heading", text: en("Here you are") },
    { id: "code", kind: "code" },
  ];
  return liveTemplate("welcome-offer", { format, content: { ask, done }, ...part });
}

export const slices = ["10 % off", "Nothing this time", "Free delivery"].map((label, index) => ({
  id: `slice-${index}`,
  label: en(label),
  offerId: null,
  weight: 1,
}));

/** Every format that stands in the window's own edges or middle. */
export const windowFormats: TouchpointFormat[] = [
  { kind: "popup" },
  { kind: "full-screen" },
  { kind: "bar", edge: "top" },
  { kind: "bar", edge: "bottom" },
  { kind: "slide-in", corner: "end" },
  { kind: "teaser", side: "start", opens: "popup", label: en("10 % for you") },
  { kind: "wheel", slices },
  { kind: "feed", side: "end", label: en("Messages") },
  { kind: "shipping-bar", edge: "top", goalCents: 6000 },
];
