import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Context, Liquid } from "liquidjs";
import type { ThemeTemplate } from "../../store/theme-template";
import { makeEngine } from "../liquid/make-engine";
import { type LiquidSource, openSource, readThemeJson } from "../liquid/source";
import { templateFile } from "../liquid/template-file";
import { PrintedDrop } from "../objects/drops";
import { type AppBlockRenderer, type Globals, renderSection } from "./render-section";
import { themeDir } from "./theme-settings";

/** What a page is made of beside the theme's own files. */
export interface PageParts {
  /** "product", "customers/account" … */
  name: string;
  template: ThemeTemplate;
  appBlock: AppBlockRenderer;
}

export interface ThemeRenderer {
  source: LiquidSource;
  engine: Liquid;
  /** A section by the id it has in the page (`template--1__main`, or the name of a static one); null when there is none. */
  sectionById(id: string, parts: PageParts, globals: Globals): Promise<string | null>;
  /** The sections of a template, one after the other: what stands for `content_for_layout`. */
  content(parts: PageParts, globals: Globals): Promise<string>;
  /** The layout around a content; null for none of it. `head` is `content_for_header`, `foot` is put before `</body>`. */
  layout(name: string, globals: Globals, parts: { content: string; head: string; foot: string }): Promise<string>;
}

/** What Liquid knows about the template of a page. */
export function withTemplate(template: string, globals: Globals): Globals {
  const [directory, name] = template.includes("/") ? template.split("/") : [null, template];
  return { ...globals, template: new PrintedDrop(template, { name, directory, suffix: null }) };
}

/** Renders the local shop's theme, an Online Store 2.0 theme in `test/shop/theme`. Files are read anew when they change. */
export function makeThemeRenderer(): ThemeRenderer {
  const source = openSource(themeDir, "theme", "/cdn/shop/t/1/assets");

  const group = async (name: string, globals: Globals): Promise<string> => {
    const data = readThemeJson<ThemeTemplate>(join(themeDir, "sections", `${name}.json`));
    const parts: string[] = [];
    for (const [index, id] of data.order.entries()) {
      const one = data.sections[id];
      const place = { id: `sections--1__${id}`, index, extraClass: `shopify-section-group-${name}` };
      if (one && !one.disabled) parts.push(await renderSection(engine, one, globals, place));
    }
    return parts.join("\n");
  };

  const engine = makeEngine(source, {
    section: (name, context: Context) => renderSection(engine, { type: name }, context.globals as Globals, { id: name, index: 0 }),
    group: (name, context: Context) => group(name, context.globals as Globals),
  });

  return {
    source,
    engine,
    async sectionById(id, { name, template, appBlock }, globals) {
      const inTemplate = /^template--\d+__(.+)$/.exec(id)?.[1];
      const scope = withTemplate(name, globals);
      if (inTemplate) {
        const data = template.sections[inTemplate];
        return data ? renderSection(engine, data, scope, { id, index: 0, appBlock }) : null;
      }
      if (!existsSync(join(themeDir, "sections", `${id}.liquid`))) return null;
      return renderSection(engine, { type: id }, scope, { id, index: 0 });
    },
    async content({ name, template, appBlock }, globals) {
      const scope = withTemplate(name, globals);
      const parts: string[] = [];
      for (const [index, id] of template.order.entries()) {
        const one = template.sections[id];
        if (one && !one.disabled) parts.push(await renderSection(engine, one, scope, { id: `template--1__${id}`, index, appBlock }));
      }
      return parts.join("\n");
    },
    async layout(name, globals, { content, head, foot }) {
      const { templates } = templateFile(engine, join(themeDir, "layout", `${name}.liquid`));
      const scope = { ...globals, content_for_header: head, content_for_layout: content };
      const page = String(await engine.render(templates, {}, { globals: scope }));
      const end = page.lastIndexOf("</body>");
      return end < 0 ? page + foot : `${page.slice(0, end)}${foot}${page.slice(end)}`;
    },
  };
}
