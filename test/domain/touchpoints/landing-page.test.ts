import { Liquid } from "liquidjs";
import { describe, expect, test } from "vitest";
import { gonePage, type LandingText, landingPage } from "~/domain/touchpoints/landing-page";

const text = (title: string, words: string): LandingText => ({
  title,
  blocks: [
    { kind: "heading", text: title },
    { kind: "text", text: words },
    { kind: "button", label: words, url: "/collections/sale" },
    { kind: "countdown", label: "not without a script" },
  ],
  picture: { url: "https://cdn.example/a.png", alt: words },
  consentText: null,
});
const texts = { en: text("Summer sale", "Until Sunday"), ko: text("여름 세일", "일요일까지") };
const inTheme = async (liquid: string, iso: string) => {
  const frame = `<title>{{ page_title }}</title>{{ content }}`;
  const engine = new Liquid();
  const scope = { request: { locale: { iso_code: iso } }, routes: { root_url: "/ko" } };
  // A theme shows the title that the page below it has named.
  return engine.parseAndRender(`${liquid}${frame}`, scope);
};

describe("a landing page", () => {
  const page = landingPage({ touchpointId: "0193a000-0000-7000-8000-000000000001", primaryLocale: "en", texts });

  test.each([
    ["ko", "여름 세일", "Summer sale"],
    ["en", "Summer sale", "여름 세일"],
    ["th", "Summer sale", "여름 세일"],
  ])("in %s says what it says before any script, and only in one language", async (iso, said, unsaid) => {
    const html = await inTheme(page, iso);
    expect(html).toContain(`<h1>${said}</h1>`);
    expect(html).toContain(`<title>${said}</title>`);
    expect(html).toContain('<a href="/collections/sale">');
    expect(html).not.toContain(unsaid);
    expect(html.match(/data-attendant-page=/g)).toHaveLength(1);
  });

  test.each(["<script>x</script>", "{{ 7 | times: 6 }}", '" onmouseover="x', "{% endcase %}{% raw %}", "</title><b>"])(
    "shows %s as text",
    async (words) => {
      const nasty = landingPage({ touchpointId: "id", primaryLocale: "en", texts: { en: text(words, words), ko: text(words, words) } });
      for (const iso of ["en", "ko"]) {
        const html: string = await inTheme(nasty, iso);
        expect(html).not.toMatch(/<script|<b>|" onmouseover|>42</);
        expect(html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))).toContain(`<p>${words}</p>`);
      }
    },
  );

  test("brings no styles into the page, which a strict policy would refuse", () => {
    for (const liquid of [page, gonePage({ primaryLocale: "en", locales: ["en"] })]) expect(liquid).not.toMatch(/style=|<style/);
  });

  test("that is gone says so in the shop's language, is not listed, and leads back", async () => {
    const html = await inTheme(gonePage({ primaryLocale: "en", locales: ["en", "ko"] }), "ko");
    expect(html).toContain("더 이상 없습니다");
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<a href="/ko">');
  });
});
