import type { PlainField } from "~/domain/touchpoints/plain-block";
import { addStyle } from "./add-style";
import { askedFields } from "./asked-fields";
import { element } from "./element";
import fieldsCss from "./fields.css?inline";
import type { FillBlock } from "./fill-block";

/** Up to so many options stand side by side; more make a list that opens. */
const mostRadios = 4;
/** As long as an answer may be, in characters. */
const longestText = "500";

/** What browsers can fill in themselves, by the keys that merchants give such fields. */
const autocomplete: Record<string, string> = {
  first_name: "given-name",
  last_name: "family-name",
  name: "name",
  phone: "tel",
  company: "organization",
  city: "address-level2",
  postal_code: "postal-code",
  birthday: "bday",
  birth_date: "bday",
  date_of_birth: "bday",
};

/** The custom fields of a form that are not known yet, each with the control of its type. What is filled in is read by the form. */
export const fill: FillBlock<"form"> = (place, block, { input }) => {
  const { words, touchpoint } = input;
  addStyle(place, fieldsCss);

  const control = (key: string, { label, type, options }: PlainField): HTMLElement => {
    const id = `${key}-${touchpoint.id}`;
    const common = { id, name: `field-${key}`, autocomplete: autocomplete[key] ?? "off" };
    const labelled = (made: HTMLElement): HTMLElement =>
      element("div", { class: "field", "data-key": key }, element("label", { for: id }, label), made);
    const ticks = (kind: "radio" | "checkbox", list: { id: string; label: string }[]): HTMLElement => {
      const rows = list.map((option) => {
        const box = element("input", { type: kind, name: common.name, value: option.id });
        return element("label", { class: "tick" }, box, element("span", {}, option.label));
      });
      const legend = element("legend", {}, label);
      return element("fieldset", { class: "field", "data-key": key }, legend, element("div", { class: "ticks" }, ...rows));
    };
    switch (type) {
      case "text":
        return labelled(element("input", { ...common, type: "text", maxlength: longestText }));
      case "number":
        return labelled(element("input", { ...common, type: "number", step: "any", inputmode: "decimal" }));
      case "date":
        return labelled(element("input", { ...common, type: "date", min: "1900-01-01", max: "2199-12-31" }));
      case "yes-no":
        return ticks("radio", [
          { id: "yes", label: words.yes },
          { id: "no", label: words.no },
        ]);
      case "several-of":
        return ticks("checkbox", options);
      case "one-of": {
        if (options.length <= mostRadios) return ticks("radio", options);
        const none = element("option", { value: "" }, words.choose);
        return labelled(element("select", common, none, ...options.map((one) => element("option", { value: one.id }, one.label))));
      }
    }
  };
  place.append(...askedFields(block, input).map(([key, field]) => control(key, field)));
};
