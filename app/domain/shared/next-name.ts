const longest = 90;

/** A name that is not taken yet: "Welcome" → "Welcome 2" → "Welcome 3". Long ones are cut to make room for the number. None stays none. */
export function nextName(name: string, taken: Iterable<string>): string {
  if (name === "") return "";
  const names = new Set(taken);
  const base = name.replace(/ \d{1,3}$/, "").slice(0, longest);
  let number = 2;
  while (names.has(`${base} ${number}`)) number += 1;
  return `${base} ${number}`.trim();
}
