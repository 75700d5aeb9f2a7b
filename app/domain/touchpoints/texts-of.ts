import type { Block, LocalText } from "./block";
import type { TouchpointFormat } from "./format";
import type { Touchpoint } from "./touchpoint";

/** A text of a touchpoint, and where it stands. */
export interface TextPlace {
  /** `content.ask.0.text` */
  path: string;
  /** What it is, for its name in the admin: `heading.text`, `format.label`. */
  name: string;
  texts: LocalText;
  longest: number;
  /** Without it shoppers would meet an empty place. */
  isNeeded: boolean;
}

type Part = [key: string, texts: LocalText, longest: number, isNeeded: boolean];

/** Every text of a touchpoint in the order in which the editor shows them, those of its variants behind its own. */
export function textsOf(touchpoint: Touchpoint): TextPlace[] {
  const { content, format, look, consent, experiment } = touchpoint;
  const own = [
    ...formatTexts(format, "format"),
    ...contentTexts(content, "content"),
    ...(consent.mode !== "none" && consent.text ? [place("consent.text", "consent.text", consent.text, 500, true)] : []),
    ...(look.picture ? [place("look.picture.alt", "look.alt", look.picture.alt, 200, false)] : []),
  ];
  const ofVariants = (experiment?.variants ?? []).flatMap(({ changes }, index) => {
    const path = `experiment.variants.${String(index)}.changes`;
    return [
      ...(changes.format ? formatTexts(changes.format, `${path}.format`) : []),
      ...(changes.content ? contentTexts(changes.content, `${path}.content`) : []),
      ...(changes.look?.picture ? [place(`${path}.look.picture.alt`, "look.alt", changes.look.picture.alt, 200, false)] : []),
    ];
  });
  return [...own, ...ofVariants];
}

function place(path: string, name: string, texts: LocalText, longest: number, isNeeded: boolean): TextPlace {
  return { path, name, texts, longest, isNeeded };
}

function formatTexts(format: TouchpointFormat, path: string): TextPlace[] {
  if (format.kind === "teaser" || format.kind === "feed") return [place(`${path}.label`, `${format.kind}.label`, format.label, 40, true)];
  if (format.kind === "page") return [place(`${path}.title`, "page.title", format.title, 120, true)];
  if (format.kind !== "wheel") return [];
  return format.slices.map(({ label }, index) => place(`${path}.slices.${String(index)}.label`, "wheel.slice", label, 40, true));
}

function contentTexts({ ask, done }: Touchpoint["content"], path: string): TextPlace[] {
  const of = (part: "ask" | "done", blocks: Block[]): TextPlace[] =>
    blocks.flatMap((block, index) =>
      partsOf(block).map(([key, texts, longest, isNeeded]) =>
        place(
          `${path}.${part}.${String(index)}.${key}`,
          `${block.kind}.${key.startsWith("options") ? "option" : key}`,
          texts,
          longest,
          isNeeded,
        ),
      ),
    );
  return [...of("ask", ask), ...of("done", done)];
}

function partsOf(block: Block): Part[] {
  switch (block.kind) {
    case "heading":
      return [["text", block.text, 120, true]];
    case "text":
      return [["text", block.text, 600, true]];
    case "picture":
      return [["alt", block.alt, 200, false]];
    case "form":
      return [
        ["label", block.label, 80, block.email],
        ["placeholder", block.placeholder, 80, false],
        ["button", block.button, 60, true],
      ];
    case "countdown":
      return [["label", block.label, 80, false]];
    case "products":
      return [["button", block.button, 40, true]];
    case "question":
      return questionParts(block);
    case "button":
    case "dismiss":
      return [["label", block.label, 60, true]];
    case "video":
      return [["label", block.label, 80, true]];
    case "code":
    case "spacer":
      return [];
  }
}

function questionParts({ ask, text, low, high, options, button }: Extract<Block, { kind: "question" }>): Part[] {
  const isScale = ask === "nps" || ask === "stars";
  const isChoice = ask === "choice" || ask === "choices";
  return [
    ["text", text, 200, true],
    ...(isScale
      ? ([
          ["low", low, 40, false],
          ["high", high, 40, false],
        ] satisfies Part[])
      : []),
    ...(isChoice ? options.map(({ label }, index): Part => [`options.${String(index)}.label`, label, 80, true]) : []),
    ...(ask === "text" || ask === "choices" ? ([["button", button, 60, true]] satisfies Part[]) : []),
  ];
}
