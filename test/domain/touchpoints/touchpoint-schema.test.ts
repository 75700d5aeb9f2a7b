import { describe, expect, it } from "vitest";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";

const withLink = (url: string) => ({
  ...blankTouchpoint,
  content: { ask: [{ id: "b", kind: "button", label: { en: "Go" }, url }], done: [] },
});

describe("touchpointSchema", () => {
  it.each(["/collections/new?sort_by=price", "https://example.com/a?b=c#d"])("takes the link %s", (url) => {
    expect(touchpointSchema.safeParse(withLink(url)).success).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>",
    "//evil.example",
    "/\\evil.example",
    "http://plain.example",
    'https://a.example/"onclick=alert(1)',
    " https://a.example",
    "",
  ])("refuses the link %j", (url) => {
    expect(touchpointSchema.safeParse(withLink(url)).success).toBe(false);
  });

  it.each(["red", "#fff", "url(x)", "#12345g", "#123456;background:url(x)"])("refuses the colour %s", (accentColor) => {
    const touchpoint = { ...blankTouchpoint, look: { ...blankTouchpoint.look, accentColor } };
    expect(touchpointSchema.safeParse(touchpoint).success).toBe(false);
  });

  it("refuses a text beyond its length, and says at which field", () => {
    const heading = { id: "h", kind: "heading", text: { en: "x".repeat(121) } };
    const parsed = touchpointSchema.safeParse({ ...blankTouchpoint, content: { ask: [heading], done: [] } });
    expect(parsed.error?.issues[0]).toMatchObject({ path: ["content", "ask", 0, "text", "en"], message: "too-long" });
  });
});
