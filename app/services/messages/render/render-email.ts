import { compileLayout } from "./compile-layout";
import type { EmailInput, RenderedEmail } from "./email-input";
import { emailView } from "./email-view";
import { plainText } from "./plain-text";

/** Writes a mail: subject, HTML and a text part of its own. */
export async function renderEmail(input: EmailInput): Promise<RenderedEmail> {
  const view = emailView(input);
  const layout = await compileLayout(input.content.layout, view);
  const { locale, subject, heading, notes } = view;
  return { locale, subject, html: layout.render(view), text: plainText(view), heading, notes };
}
