import { Liquid, type Template } from "liquidjs";
import mjml2html from "mjml";
import type { EmailContent } from "~/domain/flows/flow-definition";
import { layoutSource } from "./layout";

/** Our own layouts: every value is escaped unless a filter has made it HTML already. */
const engine = new Liquid({ templates: {}, outputEscape: "escape", ownPropertyOnly: true, cache: false });

export interface CompiledLayout {
  render(view: object): string;
}

const compiled = new Map<EmailContent["layout"], Promise<CompiledLayout>>();

/** Turns a layout into HTML with gaps, once per process; a mail then only fills the gaps. */
export function compileLayout(layout: EmailContent["layout"]): Promise<CompiledLayout> {
  const known = compiled.get(layout);
  if (known) return known;
  const made = compile(layout);
  compiled.set(layout, made);
  return made;
}

async function compile(layout: EmailContent["layout"]): Promise<CompiledLayout> {
  const { html, errors } = await mjml2html(layoutSource(layout), { validationLevel: "skip", fonts: {}, keepComments: false });
  if (errors.length > 0) throw new Error(errors.map((error) => error.formattedMessage).join("\n"));
  const template: Template[] = engine.parse(html.replace(/>\s+</g, "> <"));
  return { render: (view) => engine.renderSync(template, view) as string };
}
