import { appBlockName } from "./app-block-type";
import { type BlockContext, blockSchema, renderAppBlock } from "./render-app-block";
import type { Globals } from "./render-section";
import { themeSettingsData } from "./theme-settings";

/** All activated app embeds of a shop that go to the head or to the end of the body. Nothing once the app is uninstalled. */
export async function renderAppEmbeds(context: BlockContext, target: "head" | "body", globals: Globals): Promise<string> {
  const { shop, modes } = context.view;
  const parts: string[] = [];
  for (const [id, { type, disabled, settings }] of Object.entries(themeSettingsData(shop).current.blocks ?? {})) {
    const handle = appBlockName(type);
    const schema = disabled || !handle ? null : blockSchema(context, handle);
    if (!handle || !schema || schema.target !== target) continue;
    for (const copy of modes.twice ? [id, `${id}-copy`] : [id]) {
      // Each copy brings its files, as pasted code would.
      const files = copy === id ? context.files : new Set<string>();
      parts.push(await renderAppBlock({ ...context, files }, { handle, id: copy, type, settings }, globals));
    }
  }
  return parts.join("\n");
}
