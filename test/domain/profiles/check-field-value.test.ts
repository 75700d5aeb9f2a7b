import { expect, test } from "vitest";
import { checkFieldValue } from "~/domain/profiles/check-field-value";
import type { CustomFieldType } from "~/domain/profiles/custom-field";

const options = [{ id: "dry" }, { id: "oily" }];

const cases: [CustomFieldType, string | string[], unknown][] = [
  ["text", "  Ada\tLovelace ", "Ada Lovelace"],
  ["text", "a\0b\ud800c", "a b c"],
  ["text", " \n ", null],
  ["text", "<script>alert(1)</script>", "<script>alert(1)</script>"],
  ["text", "😀".repeat(500), "😀".repeat(500)],
  ["text", "😀".repeat(501), "refused"],
  ["text", ["a"], "refused"],
  ["number", "12.5", 12.5],
  ["number", "-3", -3],
  ["number", "1e400", "refused"],
  ["number", "1234567890123", "refused"],
  ["number", "", null],
  ["date", "2024-02-29", "2024-02-29"],
  ["date", "2023-02-29", "refused"],
  ["date", "0001-01-01", "refused"],
  ["date", "+275760-09-14", "refused"],
  ["yes-no", "yes", true],
  ["yes-no", "no", false],
  ["yes-no", "true", "refused"],
  ["one-of", "dry", "dry"],
  ["one-of", "__proto__", "refused"],
  ["one-of", "", null],
  ["several-of", ["oily", "dry", "oily"], ["oily", "dry"]],
  ["several-of", "dry", ["dry"]],
  ["several-of", [], null],
  ["several-of", ["dry", "nothing"], "refused"],
];

test.each(cases)("a %s answered with %j is kept as %j", (type, given, expected) => {
  const checked = checkFieldValue({ type, options }, given);
  expect(checked.ok ? checked.value : "refused").toEqual(expected);
});
