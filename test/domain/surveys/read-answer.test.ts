import { expect, test } from "vitest";
import { readAnswer } from "~/domain/surveys/read-answer";

test.each([
  [
    { score: "7", text: null },
    { ok: true, value: { score: 7 } },
  ],
  [
    { score: "10", text: " fine\r\nreally " },
    { ok: true, value: { score: 10, text: "fine\nreally" } },
  ],
  [
    { score: null, text: "" },
    { ok: true, value: { text: "" } },
  ],
  [
    { score: "11", text: null },
    { ok: false, reason: "score" },
  ],
  [
    { score: "-1", text: null },
    { ok: false, reason: "score" },
  ],
  [
    { score: "1e1", text: null },
    { ok: false, reason: "score" },
  ],
  [
    { score: null, text: null },
    { ok: false, reason: "empty" },
  ],
  [
    { score: null, text: "🌿".repeat(2000) },
    { ok: true, value: { text: "🌿".repeat(2000) } },
  ],
  [
    { score: null, text: "a".repeat(2001) },
    { ok: false, reason: "too-long" },
  ],
])("an answer of %j", (fields, read) => {
  expect(readAnswer(fields)).toEqual(read);
});
