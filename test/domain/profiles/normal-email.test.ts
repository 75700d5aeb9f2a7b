import { describe, expect, it } from "vitest";
import { aliasEmail, normalEmail } from "~/domain/profiles/normal-email";
import { normalPhone } from "~/domain/profiles/normal-phone";
import cases from "./normal-email.cases.json";

describe("normalEmail and aliasEmail", () => {
  it.each(cases)("$text", ({ text, normal, alias }) => {
    expect(normalEmail(text)).toBe(normal);
    expect(normal === null ? null : aliasEmail(normal)).toBe(alias);
  });

  it("takes no address of impossible length", () => {
    expect(normalEmail(`${"a".repeat(65)}@example.com`)).toBeNull();
    expect(normalEmail(`a@${"b".repeat(300)}.com`)).toBeNull();
  });
});

describe("normalPhone", () => {
  it.each([
    ["+49 (176) 123-456 78", "+4917612345678"],
    ["0049 176 12345678", "+4917612345678"],
    ["555-625-1199", null],
    ["+1", null],
    [null, null],
  ])("%s", (text, normal) => {
    expect(normalPhone(text)).toBe(normal);
  });
});
