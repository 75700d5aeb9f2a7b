/** Filler after the preview line, so that mailboxes do not run on into the mail's own words. */
const filler = "&#847;&zwnj;&nbsp;".repeat(40);

/** Head of every layout: one type face, sizes that can be read, and the colours of dark mode. */
export const layoutHead = `
  <mj-head>
    <mj-title>{{ subject }}</mj-title>
    <mj-preview>{{ preview }}${filler}</mj-preview>
    <mj-breakpoint width="480px" />
    <mj-attributes>
      <mj-all font-family="-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif" />
      <mj-text font-size="16px" line-height="25px" color="{{ colors.text }}" padding="0" />
      <mj-button font-size="16px" line-height="20px" font-weight="600" text-padding="0" />
      <mj-table padding="0" />
    </mj-attributes>
    <mj-raw>
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
    </mj-raw>
    <mj-style>
      :root { color-scheme: light dark; supported-color-schemes: light dark; }
      p, h1 { overflow-wrap: anywhere; }
      :lang(ko) { word-break: keep-all; }
      .score:hover { background-color: {{ colors.button }} !important; color: {{ colors.buttonText }} !important; }
      @media only screen and (max-width: 480px) {
        .button table, .button td, .button a { width: 100% !important; box-sizing: border-box; }
        .card > table > tbody > tr > td { padding: 28px 20px 32px !important; }
      }
      @media (prefers-color-scheme: dark) {
        .page, .page > div { background-color: {{ colors.dark.page }} !important; }
        .card, .card > table { background: {{ colors.dark.card }} !important; background-color: {{ colors.dark.card }} !important; }
        .card div, .card h1, .card p, .card td, .card .brand { color: {{ colors.dark.text }} !important; }
        .card .faint, .quiet div, .quiet p, .quiet .quiet-link { color: {{ colors.dark.quiet }} !important; }
        .card .link { color: {{ colors.dark.link }} !important; }
        .card .code td { border-color: {{ colors.dark.quiet }} !important; }
        .card .edge { border-color: {{ colors.dark.line }} !important; }
        .card .score { color: {{ colors.dark.text }} !important; border-color: {{ colors.dark.quiet }} !important; }
        .button td { background: {{ colors.dark.button }} !important; }
        .button a { background: {{ colors.dark.button }} !important; color: {{ colors.dark.buttonText }} !important; }
        .logo { background-color: #ffffff; padding: 6px 10px; border-radius: 6px; }
      }
    </mj-style>
  </mj-head>`;
