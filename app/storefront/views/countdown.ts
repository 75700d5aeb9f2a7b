import { addStyle } from "./add-style";
import countdownCss from "./countdown.css?inline";
import { element } from "./element";
import type { FillBlock } from "./fill-block";
import smallCss from "./small.css?inline";
import unseenCss from "./unseen.css?inline";

const units = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
] as const;

/**
 * Counts down to the touchpoint's own end, which takes it away too. Screen readers get the time left in words, new each minute, and only
 * when they ask for it. Without an end there is nothing to count to.
 */
export const fill: FillBlock<"countdown"> = (place, { label }, { input }) => {
  const { endsAt } = input.touchpoint;
  if (!endsAt) return place.remove();
  addStyle(place, smallCss + unseenCss + countdownCss);
  const clock = element("div", { class: "clock", "aria-hidden": "true" });
  const words = element("p", { class: "unseen", role: "timer" });
  place.append(element("p", { class: "small" }, label), clock, words);
  const inUnit = (unit: string, unitDisplay: "short" | "long") =>
    new Intl.NumberFormat(input.page.locale, { style: "unit", unit, unitDisplay });
  const short = units.map(([unit]) => inUnit(unit, "short"));
  const long = units.map(([unit]) => inUnit(unit, "long"));
  const cells = units.map(() => ({ number: element("b"), unit: element("i") }));
  for (const { number, unit } of cells) clock.append(element("span", {}, number, unit));
  let said = -1;

  const draw = (): void => {
    let left = Math.max(0, Math.ceil((endsAt - Date.now()) / 1000));
    const minutes = Math.ceil(left / 60);
    const counts = units.map(([, seconds]) => {
      const count = Math.floor(left / seconds);
      left -= count * seconds;
      return count;
    });
    counts.forEach((count, index) => {
      const cell = cells[index];
      const parts = short[index]?.formatToParts(count) ?? [];
      const isNumber = ({ type }: Intl.NumberFormatPart) => type === "integer";
      if (!cell) return;
      cell.number.textContent = parts
        .filter(isNumber)
        .map(({ value }) => value)
        .join("");
      cell.unit.textContent = parts
        .filter((part) => !isNumber(part))
        .map(({ value }) => value)
        .join("")
        .trim();
    });
    // Nobody needs to read that no days are left.
    cells[0]?.number.parentElement?.toggleAttribute("hidden", counts[0] === 0);
    if (minutes !== said) {
      said = minutes;
      const named = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
      const parts = named.flatMap((count, index) => (count ? (long[index]?.format(count) ?? []) : []));
      words.textContent = new Intl.ListFormat(input.page.locale, { type: "unit" }).format(parts);
    }
  };
  const tick = (): void => {
    if (!place.isConnected) return;
    draw();
    if (Date.now() < endsAt) setTimeout(tick, (endsAt - Date.now()) % 1000 || 1000);
  };
  draw();
  setTimeout(tick, (endsAt - Date.now()) % 1000 || 1000);
};
