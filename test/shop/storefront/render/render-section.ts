import { join } from "node:path";
import type { Liquid } from "liquidjs";
import type { ThemeBlockData, ThemeSection } from "../../store/theme-template";
import { escapeHtml } from "../liquid/escape-html";
import { templateFile } from "../liquid/template-file";
import { typedSettings } from "../liquid/typed-settings";
import { appBlockName } from "./app-block-type";
import { themeDir } from "./theme-settings";

export type Globals = Record<string, unknown>;

/** Renders one block that an app brought, inside a section; "" where it may not stand or is not there (any more). */
export type AppBlockRenderer = (block: { handle: string; id: string; data: ThemeBlockData }, scope: Globals) => Promise<string>;

export interface SectionPlace {
  id: string;
  index: number;
  extraClass?: string;
  /** Left out where a section stands in the theme's code: apps' blocks are not supported there. */
  appBlock?: AppBlockRenderer | undefined;
}

const isDesignMode = ({ request }: Globals): boolean =>
  typeof request === "object" && request !== null && "design_mode" in request && request.design_mode === true;

/** Marks of the theme editor, by which its scripts find sections and blocks; nothing outside of it. */
export function editorMark(scope: Globals, kind: "section" | "block", value: object): string {
  return isDesignMode(scope) ? ` data-shopify-editor-${kind}="${escapeHtml(JSON.stringify(value))}"` : "";
}

/** One section of the theme with its blocks, in Shopify's wrapper. */
export async function renderSection(engine: Liquid, data: ThemeSection, globals: Globals, place: SectionPlace): Promise<string> {
  const { id, index, extraClass = "", appBlock } = place;
  const { templates, schema } = templateFile(engine, join(themeDir, "sections", `${data.type}.liquid`));
  const takesApps = schema.blocks?.some(({ type }) => type === "@app") ?? false;
  const blocks: object[] = [];
  for (const blockId of data.block_order ?? Object.keys(data.blocks ?? {})) {
    const block = data.blocks?.[blockId];
    if (!block || block.disabled) continue;
    const handle = appBlockName(block.type);
    if (handle && !(takesApps && appBlock)) continue;
    const definition = schema.blocks?.find((known) => known.type === block.type);
    blocks.push({
      id: blockId,
      type: handle ? "@app" : block.type,
      settings: handle ? {} : typedSettings(definition?.settings, block.settings, globals),
      shopify_attributes: editorMark(globals, "block", { id: blockId, type: block.type }),
      // Of the section around it an app's block sees the id alone.
      rendered: handle && appBlock ? await appBlock({ handle, id: blockId, data: block }, { ...globals, section: { id } }) : undefined,
    });
  }
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
  const mark = editorMark(globals, "section", { id, type: data.type });
  return `<${tag} id="shopify-section-${id}" class="shopify-section ${extraClass} ${schema.class ?? ""}"${mark}>${html}</${tag}>`;
}
