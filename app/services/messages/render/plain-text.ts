import type { EmailView } from "./email-view";

/** The mail for those who read without HTML: written, not stripped. */
export function plainText(view: EmailView): string {
  const { words, lines, total, code, scores, links } = view;
  const parts = [
    view.shop.toUpperCase(),
    view.heading,
    ...view.paragraphs,
    ...(lines.length > 0
      ? [
          [
            ...lines.map((line) => `- ${[line.title, line.detail, line.price].filter(Boolean).join(", ")}`),
            ...(total ? [`${words.total}: ${total}`] : []),
          ].join("\n"),
        ]
      : []),
    ...(code ? [`${words.yourCode}: ${code.code}\n${code.note}`] : []),
    ...(scores.length > 0 ? [[words.scale, ...scores.map(({ score, url }) => `${score}: ${url}`)].join("\n")] : []),
    `${view.button}:\n${links.main}`,
    "--",
    `${view.because}\n${words.unsubscribe}: ${links.unsubscribe}`,
    [view.shop, ...view.postalAddress].join(", "),
  ];
  return `${parts.join("\n\n")}\n`;
}
