import type { EmailContent } from "~/domain/flows/flow-definition";
import { codeBlock, linesBlock, scoresBlock } from "./layout-blocks";
import { layoutHead } from "./layout-head";

/** What stands between the text and the button, and whether the button is the main thing. */
const middles: Record<EmailContent["layout"], string> = {
  welcome: codeBlock,
  cart: linesBlock + codeBlock,
  feedback: scoresBlock,
};

const fullButton = `
  <mj-button css-class="button" align="left" href="{{ links.main }}" background-color="{{ colors.button }}" color="{{ colors.buttonText }}"
    border-radius="{{ radius }}px" inner-padding="12px 28px" padding="8px 0 0">{{ button }}</mj-button>`;

/** Under the numbers there is nothing left to press: the button becomes a quiet line. */
const quietButton = `
  <mj-text align="center" padding="12px 0 0"><a class="link" href="{{ links.main }}" style="color: {{ colors.link }};">{{ button }}</a></mj-text>`;

/**
 * MJML of a layout. Every value is a Liquid output, escaped when a mail is written, so that MJML runs once per layout and not once
 * per mail. Liquid tags stand only where MJML hands them through: in texts, attributes and mj-raw.
 */
export function layoutSource(layout: EmailContent["layout"]): string {
  return `
<mjml lang="{{ locale }}">
  ${layoutHead}
  <mj-body width="600px" background-color="{{ colors.page }}" css-class="page">
    <mj-section padding="24px 0 0"><mj-column></mj-column></mj-section>
    <mj-wrapper css-class="card" background-color="{{ colors.card }}" padding="32px 24px 40px">
      <mj-section padding="0 0 28px">
        <mj-column>
          <mj-text font-size="20px" font-weight="600" line-height="28px"><a class="brand" href="{{ links.home }}" style="color: {{ colors.text }}; text-decoration: none;">{% if logoUrl %}<img class="logo" src="{{ logoUrl }}" alt="{{ shop }}" height="40" style="height: 40px; width: auto; max-width: 240px; border: 0; font-size: 20px;" />{% else %}{{ shop }}{% endif %}</a></mj-text>
        </mj-column>
      </mj-section>
      <mj-section padding="0">
        <mj-column>
          <mj-text css-class="heading" font-size="26px" line-height="34px" font-weight="600" padding="0 0 12px"><h1 style="margin: 0; font-size: 26px; line-height: 34px; font-weight: 600;">{{ heading }}</h1></mj-text>
          <mj-text padding="0 0 8px">{% for paragraph in paragraphs %}<p style="margin: 0 0 16px;">{{ paragraph | escape | newline_to_br }}</p>{% endfor %}</mj-text>
          ${middles[layout]}
          ${layout === "feedback" ? quietButton : fullButton}
        </mj-column>
      </mj-section>
    </mj-wrapper>
    <mj-section padding="24px 24px 48px">
      <mj-column>
        <mj-text css-class="quiet" align="center" font-size="14px" line-height="21px" color="{{ colors.quiet }}">
          <p style="margin: 0 0 8px;">{{ because }} <a class="quiet-link" href="{{ links.unsubscribe }}" style="color: {{ colors.quiet }}; text-decoration: underline; white-space: nowrap;">{{ words.unsubscribe }}</a></p>
          <p style="margin: 0;">{{ shop }}{% for line in postalAddress %}{% if forloop.first %} · {% else %}, {% endif %}{{ line }}{% endfor %}</p>
        </mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>`;
}
