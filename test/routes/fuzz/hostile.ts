import { fc } from "../../support/generated";

/** Would run, if it ever stood in a page unescaped. */
export const scripts = [
  "<script>fuzz(1)</script>",
  '"><img src=x onerror=fuzz(2)>',
  "'-fuzz(3)-'",
  "javascript:fuzz(4)",
  "</textarea><svg/onload=fuzz(5)>",
  "{{ 'fuzz' | append: '-evaluated' }}",
  "{% raw %}{% endraw %}{% assign x = 1 %}",
];

/** What is in a page when one of the scripts got through. */
export const leaks = [/<script>fuzz/i, /<img src=x/i, /<svg\/onload/i, /fuzz-evaluated/];

const nasty = [
  ...scripts,
  "",
  " ",
  "\0",
  "a\0b",
  "\ud800",
  "x\udfff\ud800y",
  "\u202eabc\u200b\ufeff",
  "😀".repeat(300),
  "'; drop table profiles; --",
  "\\",
  "\\u0000",
  "%00",
  "%",
  "../../etc/passwd",
  "__proto__",
  "constructor",
  "toString",
  "null",
  "NaN",
  "-1",
  "1e400",
  "9".repeat(400),
  "0x10",
  "2026-02-30T25:61:61Z",
  "+275760-09-13T00:00:00.001Z",
  "0000-01-01T00:00:00.000Z",
  "9999-12-31T23:59:59.999Z",
  "a@b",
  "mina@example.com",
  `${"a".repeat(64)}@${"b".repeat(60)}.example`,
  "\r\nSet-Cookie: fuzz=1",
  "x".repeat(5000),
];

/** Text that nobody would write by accident. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...nasty) },
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...nasty), fc.constantFrom(...nasty)).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 200 }) },
);

function nested(depth: number, inner: unknown, inArray: boolean): unknown {
  let value = inner;
  for (let level = 0; level < depth; level++) value = inArray ? [value] : { a: value };
  return value;
}

/** Any JSON value, with a liking for those that break things. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: hostileText },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(null, true, false, 0, -0, -1, 1.5, 1e21, 1e308, -1e308, 2 ** 31, 2 ** 53, 2 ** 63, [], {}),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.array(hostileText, { maxLength: 60 }) },
  { weight: 1, arbitrary: fc.dictionary(hostileText, hostileText, { maxKeys: 40 }) },
  { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 2, max: 3000 }), hostileText, fc.boolean()).map((given) => nested(...given)) },
);

type Mutation = { at: number; deed: "replace" | "drop" | "repeat"; value: unknown };

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  deed: fc.constantFrom("replace", "replace", "replace", "drop", "repeat"),
  value: hostileJson,
});

/** A right document with some of its parts put wrong; none: it stays right. */
export function mutated(right: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  return fc.tuple(right, fc.array(mutation, { maxLength: 3 })).map(([document, mutations]) => {
    let whole: unknown = structuredClone(document);
    for (const each of mutations) whole = mutate(whole, each);
    return whole;
  });
}

function mutate(whole: unknown, { at, deed, value }: Mutation): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown, depth: number): void => {
    if (typeof node !== "object" || node === null || depth > 8) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key], depth + 1);
    }
  };
  walk(whole, 0);
  const place = places[at % Math.max(1, places.length)];
  if (!place) return value;
  const [node, key] = place;
  if (deed === "drop") delete node[key];
  else if (deed === "repeat") node[key] = Array.from({ length: 60 }, () => node[key]);
  else node[key] = value;
  return whole;
}

/** A document as the bytes of a body: mostly as it is, sometimes cut, polluted, repeated, or no JSON at all. */
export function bodyOf(document: fc.Arbitrary<unknown>): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  const text = document.map((value) => JSON.stringify(value) ?? "undefined");
  const polluted = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
  return fc.oneof(
    { weight: 12, arbitrary: text },
    { weight: 1, arbitrary: fc.tuple(text, fc.nat()).map(([whole, at]) => whole.slice(0, at % (whole.length + 1))) },
    { weight: 1, arbitrary: text.map((whole) => whole.replace(/^\{(?!\})/, polluted)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)) },
    { weight: 1, arbitrary: hostileText },
    { weight: 1, arbitrary: fc.constantFrom("[".repeat(20_000), '{"a":'.repeat(9_000), `"${"x".repeat(70_000)}"`, "1e999", "null") },
  );
}
