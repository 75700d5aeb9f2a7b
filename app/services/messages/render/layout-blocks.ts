/** The shopper's code, to be read and copied, with its end. */
export const codeBlock = `
  <mj-raw>{% if code %}</mj-raw>
  <mj-table css-class="code" padding="4px 0 20px">
    <tr>
      <td align="center" style="border: 1px dashed {{ colors.quiet }}; border-radius: {{ radius }}px; padding: 18px 16px;">
        <div class="faint" style="font-size: 14px; line-height: 20px; color: {{ colors.quiet }};">{{ words.yourCode }}</div>
        <div style="font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 22px; line-height: 32px; font-weight: 600; letter-spacing: 1px; color: {{ colors.text }};">{{ code.code }}</div>
        <div class="faint" style="font-size: 14px; line-height: 20px; color: {{ colors.quiet }};">{{ code.note }}</div>
      </td>
    </tr>
  </mj-table>
  <mj-raw>{% endif %}</mj-raw>`;

const cell = "border-bottom: 1px solid {{ colors.line }}; padding: 12px 0; vertical-align: middle;";

/** What is in the checkout: picture, title, variant and number, price. */
export const linesBlock = `
  <mj-raw>{% if lines.size > 0 %}</mj-raw>
  <mj-table padding="0 0 20px">
    {% for line in lines %}
    <tr>
      <td class="edge" width="88" style="${cell} width: 88px;">
        <a href="{{ links.main }}" style="display: block; width: 72px; height: 72px; text-decoration: none;">{% if line.imageUrl %}<img src="{{ line.imageUrl }}" alt="{{ line.title }}" width="72" height="72" style="display: block; width: 72px; height: 72px; object-fit: cover; border: 0; border-radius: {{ radius }}px; background-color: {{ colors.page }}; color: {{ colors.quiet }}; font-size: 12px; line-height: 16px; overflow: hidden;" />{% else %}<span style="display: block; width: 72px; height: 72px; border-radius: {{ radius }}px; background-color: {{ colors.page }};"></span>{% endif %}</a>
      </td>
      <td class="edge" style="${cell} font-size: 16px; line-height: 22px; color: {{ colors.text }};">
        <div style="font-weight: 600; overflow-wrap: anywhere;">{{ line.title }}</div>
        {% if line.detail != empty %}<div class="faint" style="font-size: 14px; line-height: 20px; color: {{ colors.quiet }};">{{ line.detail }}</div>{% endif %}
      </td>
      <td class="edge" align="right" style="${cell} padding-left: 12px; font-size: 16px; line-height: 22px; white-space: nowrap; color: {{ colors.text }};">{{ line.price }}</td>
    </tr>
    {% endfor %}
    {% if total %}
    <tr>
      <td colspan="2" style="padding: 12px 0 0; font-size: 16px; line-height: 22px; font-weight: 600; color: {{ colors.text }};">{{ words.total }}</td>
      <td align="right" style="padding: 12px 0 0; font-size: 16px; line-height: 22px; font-weight: 600; white-space: nowrap; color: {{ colors.text }};">{{ total }}</td>
    </tr>
    {% endif %}
  </mj-table>
  <mj-raw>{% endif %}</mj-raw>`;

/** The numbers 0 to 10, each a link of 44 px that leads to the page with that answer. */
export const scoresBlock = `
  <mj-text align="center" padding="4px 0 8px" line-height="52px">{% for each in scores %}<a class="score" href="{{ each.url }}" aria-label="{{ each.label }}" style="display: inline-block; box-sizing: border-box; width: 44px; height: 44px; line-height: 42px; text-align: center; text-decoration: none; font-size: 16px; font-weight: 600; color: {{ colors.text }}; border: 1px solid {{ colors.quiet }}; border-radius: {{ radius }}px;">{{ each.score }}</a> {% endfor %}</mj-text>
  <mj-text align="center" font-size="14px" line-height="20px"><span class="faint" style="color: {{ colors.quiet }};">{{ words.scale }}</span></mj-text>`;
