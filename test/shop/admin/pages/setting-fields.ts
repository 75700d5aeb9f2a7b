import { type Html, html } from "../html";
import type { BlockSetting } from "../read-theme-extension";

const long = new Set(["textarea", "html", "richtext", "inline_richtext", "liquid"]);

/** The fields of a block's settings in the theme editor; each is named `<prefix>:<id of the setting>`. */
export function settingFields(settings: readonly BlockSetting[], given: Readonly<Record<string, unknown>>, prefix: string): Html[] {
  return settings.map((setting) => {
    const { type, id, label = "", content, info } = setting;
    if (!id) return type === "header" ? html`<h3>${content ?? ""}</h3>` : html`<p class="muted">${content ?? ""}</p>`;
    const value = given[id] ?? setting.default ?? "";
    const hint = info ? html`<small>${info}</small>` : null;
    const name = `${prefix}:${id}`;
    if (type === "checkbox") {
      const on = value === true ? html`checked` : null;
      return html`<label class="setting-tick"><input type="checkbox" name="${name}" value="true" ${on}><span>${label}${hint}</span></label>`;
    }
    return html`<label class="setting"><span>${label}</span>${control(setting, name, String(value))}${hint}</label>`;
  });
}

function control({ type, options = [], min, max, step }: BlockSetting, name: string, value: string): Html {
  if (type === "select" || type === "radio" || type === "text_alignment") {
    const choices = type === "text_alignment" ? ["left", "center", "right"].map((one) => ({ value: one, label: one })) : options;
    return html`<select name="${name}">${choices.map(
      (option) => html`<option value="${option.value}" ${option.value === value ? html`selected` : null}>${option.label}</option>`,
    )}</select>`;
  }
  if (long.has(type)) return html`<textarea name="${name}" rows="3">${value}</textarea>`;
  if (type === "range" || type === "number") {
    return html`<input type="number" name="${name}" value="${value}" min="${min ?? ""}" max="${max ?? ""}" step="${step ?? "any"}">`;
  }
  return html`<input type="${type === "color" ? "color" : "text"}" name="${name}" value="${value}">`;
}
