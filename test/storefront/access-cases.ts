import type { Block, LocalText } from "~/domain/touchpoints/block";
import type { TouchpointFormat } from "~/domain/touchpoints/format";

/** A format, and how somebody without a pointer comes to it. */
export interface AccessCase {
  name: string;
  format: TouchpointFormat;
  path: string;
  /** The theme's own element that has the focus before, and the key that leads on from there; null: it takes the focus by itself. */
  from: [selector: string, key: "Tab" | "Shift+Tab"] | null;
  /** By which it is left once it has done its work; null: it stays, as part of the page. */
  leave: "Escape" | "Close" | null;
  /** It stands behind a tab. */
  isBehindTab?: boolean;
}

const product = "/products/stoneware-mug";
const landing = "/apps/attendant/p/spring";
const before = 'form[action*="/cart/add"] button[name="add"]';
const foot: AccessCase["from"] = ["footer a >> nth=-1", "Tab"];
const head: AccessCase["from"] = ["a.skip", "Shift+Tab"];

/** What a page says, in a language from left to right and in one from right to left. */
export interface Said {
  label: LocalText;
  heading: LocalText;
  text: LocalText;
  email: LocalText;
  field: LocalText;
  button: LocalText;
  after: LocalText;
  slices: LocalText[];
}

export const english: Said = {
  label: { en: "10 % for you" },
  heading: { en: "Letters from the kitchen" },
  text: { en: "Recipes and first looks, twice a month." },
  email: { en: "Email address" },
  field: { en: "Your first name" },
  button: { en: "Send me the code" },
  after: { en: "Here you are" },
  slices: [{ en: "10 % off" }, { en: "Nothing this time" }, { en: "Free delivery" }],
};

/** The storefront's own words stay English: the shop speaks no such language, its merchant does. */
export const arabic: Said = {
  label: { en: "خصم 10 % لك" },
  heading: { en: "رسائل من المطبخ" },
  text: { en: "وصفات وأول نظرة على الجديد، مرتين في الشهر." },
  email: { en: "البريد الإلكتروني" },
  field: { en: "اسمك الأول" },
  button: { en: "أرسلوا لي الرمز" },
  after: { en: "تفضل" },
  slices: [{ en: "خصم 10 %" }, { en: "لا شيء هذه المرة" }, { en: "توصيل مجاني" }],
};

/** Every format that can ask for something by a form. */
export function formCases({ label, slices }: Said): AccessCase[] {
  const prizes = slices.map((text, index) => ({ id: `slice-${index}`, label: text, offerId: null, weight: 1 }));
  return [
    { name: "popup", format: { kind: "popup" }, path: product, from: null, leave: "Escape" },
    { name: "full screen", format: { kind: "full-screen" }, path: product, from: null, leave: "Escape" },
    { name: "wheel", format: { kind: "wheel", slices: prizes }, path: product, from: null, leave: "Escape" },
    { name: "slide-in", format: { kind: "slide-in", corner: "end" }, path: product, from: foot, leave: "Escape" },
    { name: "bar at the top", format: { kind: "bar", edge: "top" }, path: product, from: head, leave: "Escape" },
    { name: "bar at the bottom", format: { kind: "bar", edge: "bottom" }, path: product, from: foot, leave: "Escape" },
    ...(["popup", "full-screen", "slide-in"] as const).map(
      (opens): AccessCase => ({
        name: `teaser that opens a ${opens}`,
        format: { kind: "teaser", side: "start", opens, label },
        path: product,
        from: foot,
        leave: "Escape",
        isBehindTab: true,
      }),
    ),
    { name: "embedded block", format: { kind: "embedded", slot: "main" }, path: product, from: [before, "Tab"], leave: null },
    { name: "note", format: { kind: "note", place: "product" }, path: product, from: [before, "Tab"], leave: "Close" },
    {
      name: "landing page",
      format: { kind: "page", handle: "spring", title: label },
      path: landing,
      from: ["header a >> nth=-1", "Tab"],
      leave: null,
    },
  ];
}

/** What it asks, and what comes after. */
export function blocksOf({ heading, text, email, field, button, after }: Said): { ask: Block[]; done: Block[]; field: LocalText } {
  return {
    ask: [
      { id: "heading", kind: "heading", text: heading },
      { id: "text", kind: "text", text },
      { id: "form", kind: "form", email: true, label: email, placeholder: { en: "" }, button, fields: ["name"], mostFields: 1 },
    ],
    done: [
      { id: "after", kind: "heading", text: after },
      { id: "code", kind: "code" },
    ],
    field,
  };
}
