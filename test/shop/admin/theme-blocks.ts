import type { ThemeSection, ThemeTemplate } from "../store/theme-template";
import { appBlockName, appBlockType } from "../storefront/render/app-block-type";
import { sectionTakesApps } from "../storefront/render/section-takes-apps";

/** An app's block as it stands in a template. */
export interface PlacedBlock {
  id: string;
  handle: string;
  /** Id of the section that it stands in. */
  section: string;
  disabled: boolean;
  settings: Record<string, unknown>;
}

/** The apps' blocks of a template, from the top of the page. */
export function placedBlocks(template: ThemeTemplate): PlacedBlock[] {
  return template.order.flatMap((section) => {
    const { blocks = {}, block_order } = template.sections[section] ?? {};
    return (block_order ?? Object.keys(blocks)).flatMap((id) => {
      const block = blocks[id];
      const handle = block && appBlockName(block.type);
      return block && handle ? [{ id, handle, section, disabled: block.disabled === true, settings: block.settings ?? {} }] : [];
    });
  });
}

/** The sections of a template in which an app's block may stand, from the top of the page. */
export function sectionsForApps(template: ThemeTemplate): string[] {
  return template.order.filter((id) => sectionTakesApps(template.sections[id]?.type ?? ""));
}

/**
 * The template with one more block of an app, last in its section. `target` is as in the theme editor's deep links:
 * `mainSection`, `newAppsSection` (a section of its own at the end), or the id of a section. Where the section takes no apps,
 * the block gets a section of its own, as in Shopify's editor.
 */
export function withAppBlock(
  template: ThemeTemplate,
  app: string,
  block: { id: string; handle: string; settings: Record<string, unknown>; target: string },
): ThemeTemplate {
  const wanted = block.target === "mainSection" ? "main" : block.target.replace(/^sectionId:/, "");
  const there = block.target !== "newAppsSection" && sectionsForApps(template).includes(wanted);
  const id = there ? wanted : `apps_${block.id.split("_").at(-1)}`;
  const section: ThemeSection = template.sections[id] ?? { type: "apps", settings: { include_margins: true } };
  const changed = {
    ...section,
    blocks: { ...section.blocks, [block.id]: { type: appBlockType(app, block.handle), settings: block.settings } },
    block_order: [...(section.block_order ?? Object.keys(section.blocks ?? {})), block.id],
  };
  return {
    ...template,
    sections: { ...template.sections, [id]: changed },
    order: there ? template.order : [...template.order, id],
  };
}

/** The template without the blocks of these ids; a section that was only there for them goes too. */
export function withoutBlocks(template: ThemeTemplate, ids: readonly string[]): ThemeTemplate {
  const sections: Record<string, ThemeSection> = {};
  for (const [id, section] of Object.entries(template.sections)) {
    const keys = section.block_order ?? Object.keys(section.blocks ?? {});
    const kept = keys.filter((key) => !ids.includes(key));
    if (kept.length === keys.length) sections[id] = section;
    else if (kept.length > 0 || section.type !== "apps") {
      const blocks = Object.fromEntries(Object.entries(section.blocks ?? {}).filter(([key]) => kept.includes(key)));
      sections[id] = { ...section, blocks, block_order: kept };
    }
  }
  return { ...template, sections, order: template.order.filter((id) => sections[id]) };
}

/** The template with other settings of one block. */
export function withBlockSettings(template: ThemeTemplate, blockId: string, settings: Record<string, unknown>): ThemeTemplate {
  const sections = Object.fromEntries(
    Object.entries(template.sections).map(([id, section]) => {
      const block = section.blocks?.[blockId];
      return [id, block ? { ...section, blocks: { ...section.blocks, [blockId]: { ...block, settings } } } : section];
    }),
  );
  return { ...template, sections };
}
