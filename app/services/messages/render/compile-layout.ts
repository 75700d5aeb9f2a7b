import { Liquid, type Template } from "liquidjs";
import mjml2html from "mjml";
import type { EmailContent } from "~/domain/flows/flow-definition";
import type { MailColors } from "~/domain/messages/mail-colors";
import { layoutSource } from "./layout";

type Layout = EmailContent["layout"];

/** What of a shop's look is worked into a layout. */
export interface LayoutLook {
  colors: MailColors;
  radius: number;
}

export interface CompiledLayout {
  render(view: object): string;
}

/** Our own layouts: every value is escaped unless a filter has made it HTML already. */
const engine = new Liquid({ templates: {}, outputEscape: "escape", ownPropertyOnly: true, cache: false });

const sources = new Map<Layout, Promise<string>>();
const compiled = new Map<string, CompiledLayout>();
const mostKept = 1000;

/**
 * Turns a layout into HTML with gaps: MJML runs once per layout, the shop's colours are worked in once per look, and a mail then only fills
 * what is its own.
 */
export async function compileLayout(layout: Layout, look: LayoutLook): Promise<CompiledLayout> {
  const key = `${layout} ${JSON.stringify(look)}`;
  const known = compiled.get(key);
  if (known) return known;
  const source = await sourceOf(layout);
  const template: Template[] = engine.parse(workIn(source, look));
  const made = { render: (view: object) => engine.renderSync(template, view) as string };
  if (compiled.size >= mostKept) compiled.clear();
  compiled.set(key, made);
  return made;
}

function sourceOf(layout: Layout): Promise<string> {
  const known = sources.get(layout);
  if (known) return known;
  const made = toHtml(layout);
  sources.set(layout, made);
  return made;
}

async function toHtml(layout: Layout): Promise<string> {
  const { html, errors } = await mjml2html(layoutSource(layout), { validationLevel: "skip", fonts: {}, keepComments: false });
  if (errors.length > 0) throw new Error(errors.map((error) => error.formattedMessage).join("\n"));
  return html.replace(/>\s+</g, "> <");
}

/** Colours are checked `#rrggbb` and the radius is a number: nothing that would need escaping. */
function workIn(source: string, { colors, radius }: LayoutLook): string {
  return source.replace(/\{\{ (radius|colors\.(?:dark\.)?\w+) \}\}/g, (whole, name: string) => {
    if (name === "radius") return String(radius);
    const [, part = "", inner] = name.split(".");
    const value = inner ? colors.dark[inner as keyof MailColors["dark"]] : colors[part as Exclude<keyof MailColors, "dark">];
    return typeof value === "string" ? value : whole;
  });
}
