import { describe, expect, test } from "vitest";
import { builtInFlow } from "~/domain/flows/built-in-flow";
import type { EmailContent, FlowKind } from "~/domain/flows/flow-definition";
import { defaultSettings } from "~/domain/shops/settings";
import type { EmailInput } from "~/services/messages/render/email-input";
import { formatDate } from "~/services/messages/render/format-date";
import { formatMoney } from "~/services/messages/render/format-money";
import { renderEmail } from "~/services/messages/render/render-email";
import { renderText } from "~/services/messages/render/render-text";
import { shownName } from "~/services/messages/render/shown-name";

function contentOf(kind: FlowKind): EmailContent {
  const step = builtInFlow(kind, "0193a000-0000-7000-8000-000000000010").steps.find((each) => each.kind === "message");
  if (step?.kind !== "message") throw new Error("no message");
  return step.content;
}

function inputOf(kind: FlowKind, given: Partial<EmailInput> = {}): EmailInput {
  return {
    content: contentOf(kind),
    locale: "en",
    shop: { name: "Marl & Moss", primaryLocale: "en", timezone: "Europe/Berlin", currency: "EUR" },
    settings: { ...defaultSettings, sender: { ...defaultSettings.sender, postalAddress: "Lindenweg 4\n10115 Berlin" } },
    shopper: { firstName: "Ida", lastName: "Sommer" },
    cart: null,
    code: null,
    orderName: null,
    links: { main: "https://a.example/m/1", home: "https://a.example/m/2", unsubscribe: "https://a.example/u/1" },
    ...given,
  };
}

describe("a mail", () => {
  test("has one column of 600 px, a button of 44 px, a preview line, dark colours, the way out and the address", async () => {
    const { html, text } = await renderEmail(inputOf("welcome"));
    expect(html).toContain("max-width:600px");
    expect(html).toMatch(/line-height:20px;[^"]*padding:12px 28px/);
    expect(html).toContain("Good to have you with us.");
    expect(html).toContain("prefers-color-scheme: dark");
    expect(html).toContain('href="https://a.example/u/1"');
    expect(html).toContain("Lindenweg 4, 10115 Berlin");
    expect(html).not.toMatch(/\{[{%]/);
    expect(html.length).toBeLessThan(100_000);
    expect(text).toContain("Unsubscribe: https://a.example/u/1");
    expect(text).not.toMatch(/[<>]/);
  });

  test("gives every picture its size and words", async () => {
    const lines = [
      { title: `"Jug" <b>`, variantTitle: null, quantity: 1, priceCents: 4_800, imageUrl: `https://cdn.example/a"onerror="x.png` },
    ];
    const { html } = await renderEmail(inputOf("cart-recovery", { cart: { currency: "EUR", lines } }));
    const pictures = html.match(/<img[^>]*>/g) ?? [];
    expect(pictures).toHaveLength(1);
    expect(pictures[0]).toMatch(/alt="&#34;Jug&#34; &lt;b&gt;" width="72" height="72"/);
    expect(pictures[0]).not.toContain(`"onerror`);
  });

  test("shows the shop's logo with its name as words", async () => {
    const settings = { ...defaultSettings, brand: { ...defaultSettings.brand, logoUrl: "https://cdn.example/logo.png" } };
    const { html } = await renderEmail(inputOf("welcome", { settings }));
    expect(html).toContain('src="https://cdn.example/logo.png" alt="Marl &amp; Moss" height="40"');
  });

  test("a text that does not work stands as it was written, with the reason, and the mail goes out", async () => {
    const content = {
      ...contentOf("welcome"),
      heading: { en: "Hello {{ first_name | nosuch }}" },
      body: { en: "{% for i in (1..100000000) %}x{% endfor %}" },
    };
    const { html, notes, subject } = await renderEmail(inputOf("welcome", { content }));
    expect(html).toContain("Hello {{ first_name | nosuch }}");
    expect(subject).toBe("Welcome to Marl & Moss");
    expect(notes).toEqual([
      expect.stringContaining("heading: undefined filter: nosuch"),
      expect.stringContaining("body: memory alloc limit"),
    ]);
  });

  test("money and dates are written as the language writes them", () => {
    expect(formatMoney(12_000, "KRW", "ko")).toBe("₩12,000");
    expect(formatMoney(4_950, "EUR", "de")).toBe("49,50\u00a0€");
    expect(formatMoney(4_950, "USD", "en")).toBe("$49.50");
    const end = new Date(Date.parse("2026-11-30T00:00:00+01:00") - 1);
    expect(formatDate(end, "ko", "Europe/Berlin")).toBe("2026년 11월 29일");
    expect(formatDate(end, "zh-CN", "Europe/Berlin")).toBe("2026年11月29日");
  });
});

describe("merchants' texts", () => {
  test("know nothing but the values they are given", () => {
    const values = { shop: "Marl", list: { length: 3 } };
    expect(renderText("{{ shop.constructor.name }}{{ __proto__ }}{{ list.constructor }}", values).text).toBe("");
    expect(renderText("{% include 'a' %}", values).problem).toContain("include");
    expect(renderText("{% render 'a' %}", values).problem).toContain("render");
    expect(renderText("{% layout 'a' %}", values).problem).toContain("layout");
  });

  test("read a value, never run it", () => {
    expect(renderText("Hi {{ first_name }}", { first_name: "{{ shop }}{% raw %}" }).text).toBe("Hi {{ shop }}{% raw %}");
  });

  test("cannot run away", () => {
    expect(
      renderText(`{% for a in (1..3000) %}{% for b in (1..3000) %}{% for c in (1..3000) %}x{% endfor %}{% endfor %}{% endfor %}`, {})
        .problem,
    ).not.toBeNull();
    expect(renderText("x".repeat(20_000), {}).problem).not.toBeNull();
    expect(
      renderText("{% assign a = 'xxxxxxxxxx' %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}{{ a }}", {}).text.length,
    ).toBeLessThan(6_000);
  });
});

test.each([
  ["Ida", "Ida"],
  ["  Ida \n Maria ", "Ida Maria"],
  ["", undefined],
  ["\u202eadI", "adI"],
  ["שירה", "\u2068שירה\u2069"],
  ["👩‍👩‍👧‍👦".repeat(70), `${"👩‍👩‍👧‍👦".repeat(60)}…`],
])("the name %j is shown as %j", (name, shown) => {
  expect(shownName(name)).toBe(shown);
});
