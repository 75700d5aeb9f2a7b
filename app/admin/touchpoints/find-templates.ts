import type { TouchpointTemplate } from "~/domain/touchpoints/templates/template";
import type { TouchpointGoal } from "~/domain/touchpoints/touchpoint";

interface Wanted {
  /** Null: whatever for. */
  goal: TouchpointGoal | null;
  /** Each of its words has to be somewhere in what a template is called and says, in any language. */
  query: string;
  /** What its format is called in the merchant's language. */
  formatName(template: TouchpointTemplate): string;
}

/** The templates a merchant is looking for, in their order. */
export function findTemplates(templates: TouchpointTemplate[], { goal, query, formatName }: Wanted): TouchpointTemplate[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return templates.filter((template) => {
    const { name, purpose, touchpoint } = template;
    if (goal !== null && touchpoint.goal !== goal) return false;
    const said = [formatName(template), ...Object.values(name), ...Object.values(purpose), JSON.stringify(touchpoint.content.ask)];
    const text = said.join(" ").toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
