/**
 * What a table by locale says in a language: exactly that one, else a relative of it (`zh-TW` takes `zh-CN`, `pt-BR` takes `pt`),
 * else the fallback, else anything. Undefined only when the table is empty.
 */
export function pickText<Value>(table: Record<string, Value>, locale: string, fallback: string): Value | undefined {
  const language = locale.split("-")[0] ?? locale;
  const relative = Object.keys(table).find((key) => key === language) ?? Object.keys(table).find((key) => key.split("-")[0] === language);
  const key = [locale, relative, fallback].find((name) => name !== undefined && Object.hasOwn(table, name)) ?? Object.keys(table)[0];
  return key === undefined ? undefined : table[key];
}
