import { describe, expect, it } from "vitest";
import { createFormat } from "~/admin/shared/create-format";

const berlin = { timezone: "Europe/Berlin", currency: "EUR" };

describe("createFormat", () => {
  it("writes money in the currency's own minor units", () => {
    const en = createFormat({ locale: "en", ...berlin });
    expect(en.money(123456)).toBe("€1,234.56");
    expect(en.money(12000, "KRW")).toBe("₩12,000");
    expect(createFormat({ locale: "de", ...berlin }).money(123456)).toBe("1.234,56\u00a0€");
  });

  it("writes times in the shop's zone, whatever the machine's is", () => {
    const seoul = createFormat({ locale: "ko", timezone: "Asia/Seoul", currency: "KRW" });
    expect(seoul.date("2026-11-21T20:00:00Z")).toContain("22");
    expect(createFormat({ locale: "en", ...berlin }).time("2026-11-21T20:00:00Z")).toMatch(/^9:00/);
  });

  it("leaves a country that is no code as it is", () => {
    const en = createFormat({ locale: "en", ...berlin });
    expect(en.countryName("KR")).toBe("South Korea");
    expect(en.countryName("Atlantis")).toBe("Atlantis");
  });

  it("joins choices as the language does", () => {
    expect(createFormat({ locale: "en", ...berlin }).either(["buys", "leaves"])).toBe("buys or leaves");
  });
});
