/** The whole name of a metafield namespace: `$app` (or none at all) is the one reserved for the app, `$app:x` one below it. */
export function reservedNamespace(given: string | null | undefined, apiKey: string): string {
  if (!given || given === "$app") return `app--${apiKey}`;
  return given.startsWith("$app:") ? `app--${apiKey}--${given.slice(5)}` : given;
}
