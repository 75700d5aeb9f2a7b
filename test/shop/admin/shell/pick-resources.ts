import { element } from "./element";
import type { ShellConfig } from "./shell-config";

interface Resource {
  id: string;
  title: string;
  subtitle?: string;
  picture?: string;
  status?: string;
  /** What the app gets when it is picked. */
  value: object;
}

export interface PickerOptions {
  type: "product" | "variant" | "collection";
  action?: "add" | "select";
  multiple?: boolean | number;
  query?: string;
  filter?: { query?: string; draft?: boolean; archived?: boolean; variants?: boolean };
  selectionIds?: { id: string }[];
}

const names = { product: "products", variant: "variants", collection: "collections" };

/** The resource picker: search, pictures, one or several. Null when it is closed without choosing. */
export function pickResources(options: PickerOptions, config: ShellConfig): Promise<object[] | null> {
  return new Promise((resolve) => {
    const most = options.multiple === true ? Number.POSITIVE_INFINITY : Number(options.multiple || 1);
    const chosen = new Map<string, object>();
    const preselected = new Set(options.selectionIds?.map(({ id }) => id));
    const verb = options.action === "select" ? "Select" : "Add";
    const dialog = element("dialog", { className: "dialog picker" });
    const finish = (result: object[] | null): void => {
      dialog.close();
      dialog.remove();
      resolve(result);
    };
    const search = element("input", { type: "search", placeholder: `Search ${names[options.type]}`, value: options.query ?? "" });
    search.setAttribute("aria-label", `Search ${names[options.type]}`);
    const list = element("ul", { className: "picker-list" });
    const count = element("span", { className: "muted" });
    const done = element("button", { type: "button", className: "button primary", onclick: () => finish([...chosen.values()]) }, verb);
    const update = (): void => {
      count.textContent = `${chosen.size} ${chosen.size === 1 ? options.type : names[options.type]} selected`;
      done.disabled = chosen.size === 0;
    };
    const row = (resource: Resource): HTMLElement => {
      if (preselected.delete(resource.id)) chosen.set(resource.id, resource.value);
      const box = element("input", {
        type: most === 1 ? "radio" : "checkbox",
        name: "picked",
        value: resource.id,
        checked: chosen.has(resource.id),
      });
      box.addEventListener("change", () => {
        if (most === 1) chosen.clear();
        if (!box.checked) chosen.delete(resource.id);
        else if (chosen.size < most) chosen.set(resource.id, resource.value);
        else box.checked = false;
        update();
      });
      const picture = resource.picture
        ? element("img", { src: resource.picture, alt: "", width: 40, height: 40, loading: "lazy" })
        : element("span", { className: "no-picture" });
      const text = element("span", { className: "grow" }, element("strong", {}, resource.title));
      if (resource.subtitle) text.append(element("small", {}, resource.subtitle));
      const line = element("label", {}, box, picture, text);
      if (resource.status && resource.status !== "ACTIVE")
        line.append(element("span", { className: "badge" }, resource.status.toLowerCase()));
      return element("li", {}, line);
    };
    const load = async (): Promise<void> => {
      const query = new URLSearchParams({
        shop: config.shop,
        type: options.type,
        query: search.value,
        filter: JSON.stringify(options.filter ?? {}),
      });
      const answer = await fetch(`/internal/resources?${query}`);
      const resources: Resource[] = await answer.json();
      list.replaceChildren(...resources.map(row));
      if (resources.length === 0) list.append(element("li", { className: "empty" }, "Nothing found. Try other words."));
      update();
    };
    let typing: ReturnType<typeof setTimeout> | undefined;
    search.addEventListener("input", () => {
      clearTimeout(typing);
      typing = setTimeout(() => void load(), 150);
    });
    const heading = element("h2", { id: "picker-title" }, `${verb} ${most === 1 ? options.type : names[options.type]}`);
    const close = element("button", { type: "button", className: "button quiet", onclick: () => finish(null) }, "×");
    close.setAttribute("aria-label", "Close");
    dialog.setAttribute("aria-labelledby", heading.id);
    dialog.append(
      element("header", {}, heading, close),
      element("div", { className: "picker-search" }, search),
      list,
      element("footer", {}, count, element("button", { type: "button", className: "button", onclick: () => finish(null) }, "Cancel"), done),
    );
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      finish(null);
    });
    document.body.append(dialog);
    dialog.showModal();
    search.focus();
    void load();
  });
}
