/** App embeds stand in a theme's settings as blocks named `shopify://apps/<app>/blocks/<block>/<extension>`. */
const ourBlock = /^shopify:\/\/apps\/attendant\/blocks\//;

/**
 * Whether a theme's `settings_data.json` has our app embed switched on. The file opens with a comment, and `current` may
 * be the name of a preset instead of the settings themselves.
 */
export function isEmbedOn(settingsData: string): boolean {
  let data: unknown;
  try {
    data = JSON.parse(settingsData.replace(/^\s*\/\*[\s\S]*?\*\//, ""));
  } catch {
    return false;
  }
  const current = member(data, "current");
  const settings = typeof current === "string" ? member(member(data, "presets"), current) : current;
  const blocks = member(settings, "blocks");
  if (typeof blocks !== "object" || blocks === null) return false;
  return Object.values(blocks).some((block: unknown) => {
    const type = member(block, "type");
    return typeof type === "string" && ourBlock.test(type) && member(block, "disabled") !== true;
  });
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
