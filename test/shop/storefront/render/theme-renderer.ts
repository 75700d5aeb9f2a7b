import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Context, Liquid } from "liquidjs";
import { makeEngine } from "../liquid/make-engine";
import { type LiquidSource, openSource, readThemeJson } from "../liquid/source";
import { templateFile } from "../liquid/template-file";
import { typedSettings } from "../liquid/typed-settings";
import { PrintedDrop } from "../objects/drops";
import { themeDir } from "./theme-settings";

interface BlockData {
  type: string;
  disabled?: boolean;
  settings?: Record<string, unknown>;
}

interface SectionData {
  type: string;
  disabled?: boolean;
  settings?: Record<string, unknown>;
  blocks?: Record<string, BlockData>;
  block_order?: string[];
}

interface TemplateData {
  layout?: string;
  sections: Record<string, SectionData>;
  order: string[];
}

type Globals = Record<string, unknown>;

export interface ThemeRenderer {
  source: LiquidSource;
  engine: Liquid;
  /** A section by the id it has in the page (`template--1__main`, or the name of a static one); null when there is none. */
  sectionById(id: string, template: string, globals: Globals): Promise<string | null>;
  /** The whole page. `head` is what becomes of `content_for_header`, `foot` is put before `</body>`. */
  page(
    template: string,
    globals: Globals,
    head: (globals: Globals) => Promise<string>,
    foot: (globals: Globals) => Promise<string>,
  ): Promise<string>;
}

/** Renders the local shop's theme, an Online Store 2.0 theme in `test/shop/theme`. Files are read anew when they change. */
export function makeThemeRenderer(): ThemeRenderer {
  const source = openSource(themeDir, "theme", "/cdn/shop/t/1/assets");

  const section = async (id: string, data: SectionData, globals: Globals, index: number, extraClass = ""): Promise<string> => {
    const { templates, schema } = templateFile(engine, join(themeDir, "sections", `${data.type}.liquid`));
    const order = data.block_order ?? Object.keys(data.blocks ?? {});
    const blocks = order.flatMap((blockId) => {
      const block = data.blocks?.[blockId];
      if (!block || block.disabled) return [];
      const definition = schema.blocks?.find((known) => known.type === block.type);
      return [
        { id: blockId, type: block.type, settings: typedSettings(definition?.settings, block.settings, globals), shopify_attributes: "" },
      ];
    });
    const scope = {
      ...globals,
      section: {
        id,
        blocks,
        settings: typedSettings(schema.settings, data.settings, globals),
        index: index + 1,
        index0: index,
        location: "template",
      },
    };
    const html = String(await engine.render(templates, {}, { globals: scope }));
    const tag = schema.tag ?? "div";
    return `<${tag} id="shopify-section-${id}" class="shopify-section ${extraClass} ${schema.class ?? ""}">${html}</${tag}>`;
  };

  const group = async (name: string, globals: Globals): Promise<string> => {
    const data = readThemeJson<TemplateData>(join(themeDir, "sections", `${name}.json`));
    const parts: string[] = [];
    for (const [index, id] of data.order.entries()) {
      const one = data.sections[id];
      if (one && !one.disabled) parts.push(await section(`sections--1__${id}`, one, globals, index, `shopify-section-group-${name}`));
    }
    return parts.join("\n");
  };

  const engine = makeEngine(source, {
    section: (name, context: Context) => section(name, { type: name }, context.globals as Globals, 0),
    group: (name, context: Context) => group(name, context.globals as Globals),
  });

  const templateOf = (template: string): TemplateData => readThemeJson<TemplateData>(join(themeDir, "templates", `${template}.json`));

  const withTemplate = (template: string, globals: Globals): Globals => {
    const [directory, name] = template.includes("/") ? template.split("/") : [null, template];
    return { ...globals, template: new PrintedDrop(template, { name, directory, suffix: null }) };
  };

  return {
    source,
    engine,
    async sectionById(id, template, globals) {
      const inTemplate = /^template--\d+__(.+)$/.exec(id)?.[1];
      const scope = withTemplate(template, globals);
      if (inTemplate) {
        const data = templateOf(template).sections[inTemplate];
        return data ? section(id, data, scope, 0) : null;
      }
      return existsSync(join(themeDir, "sections", `${id}.liquid`)) ? section(id, { type: id }, scope, 0) : null;
    },
    async page(template, globals, head, foot) {
      const data = templateOf(template);
      const scope = withTemplate(template, globals);
      const parts: string[] = [];
      for (const [index, id] of data.order.entries()) {
        const one = data.sections[id];
        if (one && !one.disabled) parts.push(await section(`template--1__${id}`, one, scope, index));
      }
      const layout = templateFile(engine, join(themeDir, "layout", `${data.layout ?? "theme"}.liquid`));
      const page = String(
        await engine.render(
          layout.templates,
          {},
          { globals: { ...scope, content_for_header: await head(scope), content_for_layout: parts.join("\n") } },
        ),
      );
      const end = page.lastIndexOf("</body>");
      const bottom = await foot(scope);
      return end < 0 ? page + bottom : `${page.slice(0, end)}${bottom}${page.slice(end)}`;
    },
  };
}
