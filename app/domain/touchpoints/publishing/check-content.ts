import type { Block } from "../block";
import type { FormatKind } from "../format";
import { textsOf } from "../texts-of";
import type { Touchpoint } from "../touchpoint";
import { unsetLink } from "../unset-link";
import type { PublishFacts } from "./publish-facts";
import type { PublishProblem } from "./publish-problem";

/** Dialogs are read out by their heading. */
const dialogs: FormatKind[] = ["popup", "full-screen", "wheel", "teaser"];

/** What is missing in the words, or stands where it makes no sense. */
export function checkContent(touchpoint: Touchpoint, { primaryLocale, shop }: PublishFacts): PublishProblem[] {
  const { content, format, targeting } = touchpoint;
  const { ask, done } = content;
  const problems: PublishProblem[] = [];
  const complain = (path: string, message: string) => problems.push({ path, message });
  const has = (blocks: Block[], kind: Block["kind"]) => blocks.some((block) => block.kind === kind);
  const hasForm = has(ask, "form");

  const speaks = ask.some(({ kind }) => kind === "heading" || kind === "text" || kind === "question");
  // A feed says what was sent before; a line of its own is not needed.
  if (!speaks && format.kind !== "feed") complain("content.ask", "says-nothing");
  if (dialogs.includes(format.kind) && speaks && !has(ask, "heading")) complain("content.ask", "no-heading");
  if (ask.filter(({ kind }) => kind === "form").length > 1) complain("content.ask", "two-forms");
  if (hasForm && done.length === 0) complain("content.done", "nothing-after-form");
  if (has(done, "form")) complain("content.done", "form-after-form");
  if (has(ask, "code")) complain("content.ask", "code-before-form");
  for (const { path, texts, isNeeded } of textsOf({ ...touchpoint, experiment: null })) {
    if (isNeeded && !texts[primaryLocale]?.trim()) complain(path, "required");
  }
  for (const part of ["ask", "done"] as const) {
    content[part].forEach((block, index) => {
      const path = `content.${part}.${String(index)}`;
      if ((block.kind === "button" || block.kind === "video") && block.url === unsetLink) complain(`${path}.url`, "link-unset");
      if (block.kind === "form" && !block.email && block.fields.length === 0) complain(`${path}.email`, "form-asks-nothing");
      if (block.kind === "form" && shop && block.fields.some((key) => !shop.fields.some((field) => field.key === key && !field.archived)))
        complain(`${path}.fields`, "field-missing");
      if (block.kind === "question" && block.ask.startsWith("choice") && block.options.length < 2)
        complain(`${path}.options`, "two-options");
      if (block.kind === "products" && block.source.by === "choice" && block.source.productIds.length === 0)
        complain(`${path}.source`, "required");
      const { pageTypes } = targeting;
      const isOffProduct = pageTypes.length > 0 && !pageTypes.includes("product");
      if (block.kind === "products" && block.source.by === "related" && isOffProduct) complain(`${path}.source`, "related-off-product");
    });
  }
  return problems;
}
