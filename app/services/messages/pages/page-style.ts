import { type MailColors, mailColors } from "~/domain/messages/mail-colors";
import { defaultSettings } from "~/domain/shops/settings";

/** Style of the pages behind links: one card, the shop's colours, large enough to touch. */
export function pageStyle(colors: MailColors | null, radius: number): string {
  const day = colors ?? mailColors(defaultSettings.brand);
  return `
:root { ${variables(day)} --error: #b3261e; --radius: ${radius}px; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { ${variables(day.dark)} --error: #ffb4ab; } .brand img { background: #fff; padding: 6px 10px; border-radius: 6px; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/25px -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif; }
main { max-width: 560px; margin: 48px auto; padding: 40px; background: var(--card); border: 1px solid var(--line); border-radius: calc(var(--radius) * 2); }
.brand { display: block; margin-bottom: 32px; color: var(--text); font-size: 18px; font-weight: 600; text-decoration: none; }
.brand img { height: 40px; width: auto; max-width: 240px; vertical-align: top; }
h1 { margin: 0 0 12px; font-size: 26px; line-height: 34px; font-weight: 600; text-wrap: balance; overflow-wrap: anywhere; }
p { margin: 0 0 20px; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-size: 14px; line-height: 21px; }
fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
legend, label { display: block; padding: 0; margin-bottom: 8px; font-weight: 600; }
h1 + fieldset { margin-top: 20px; }
:lang(ko) { word-break: keep-all; }
.scores { display: grid; grid-template-columns: repeat(11, 1fr); gap: 6px; margin-bottom: 10px; }
.scores label { position: relative; margin: 0; }
.scores input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.scores span { display: block; height: 44px; line-height: 42px; text-align: center; border: 1px solid var(--quiet); border-radius: var(--radius); transition: background-color .16s ease-out; }
.scores input:hover + span { border-color: var(--text); }
.scores input:checked + span { background: var(--button); border-color: var(--button); color: var(--button-text); }
:focus-visible, .scores input:focus-visible + span { outline: 2px solid var(--text); outline-offset: 2px; }
textarea { display: block; width: 100%; min-height: 112px; margin-bottom: 16px; padding: 12px; font: inherit; color: inherit; background: transparent; border: 1px solid var(--quiet); border-radius: var(--radius); resize: vertical; }
button { display: inline-block; min-height: 44px; padding: 10px 28px; font: inherit; font-weight: 600; line-height: 22px; color: var(--button-text); background: var(--button); border: 0; border-radius: var(--radius); cursor: pointer; }
button.plain { min-height: 44px; padding: 10px 0; color: var(--text); background: none; font-weight: 400; text-decoration: underline; text-align: start; }
button[disabled] { opacity: .7; cursor: default; }
.error { padding-inline-start: 12px; border-inline-start: 3px solid; color: var(--error); font-weight: 600; }
.part { margin-top: 32px; padding-top: 28px; border-top: 1px solid var(--line); }
[hidden] { display: none !important; }
@media (max-width: 600px) {
  main { margin: 0; min-height: 100vh; padding: 28px 20px 40px; border: 0; border-radius: 0; }
  .scores { grid-template-columns: repeat(6, 1fr); }
  button:not(.plain) { width: 100%; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`;
}

function variables(colors: Omit<MailColors, "dark">): string {
  const { page, card, text, quiet, line, button, buttonText } = colors;
  return `--page: ${page}; --card: ${card}; --text: ${text}; --quiet: ${quiet}; --line: ${line}; --button: ${button}; --button-text: ${buttonText};`;
}
