import { describe, expect, test, vi } from "vitest";
import { loader } from "~/routes/m.$token";
import { hours } from "../services/messages/stage";
import { browser, stagePages } from "./stage-pages";

vi.mock("~/wiring.server", async () => (await import("./stage-pages")).wiring);

const pages = stagePages(async (stage) => {
  const profileId = await stage.subscriber();
  const token = await stage.checkout(profileId);
  await stage.record("checkout_updated", { checkoutToken: token, totalCents: 1, currency: "EUR" }, { profileId });
  await stage.pass(hours(1.1));
});

const call = (request: Request, params: { token: string }) => loader({ request, params, context: {} });
const clicks = () => pages.database.prisma.event.count({ where: { shopId: pages.stage.shop.id, kind: "message_clicked" } });

describe("a click", () => {
  test("is recorded once, and leads to the checkout each time", async () => {
    const { url, params } = pages.link("m");
    for (let time = 0; time < 3; time++) {
      const response = await call(new Request(url, { headers: browser }), params);
      expect(response.status).toBe(302);
      expect(response.headers.get("Cache-Control")).toBe("no-store");
    }
    const main = pages.stage.post.mails[0]?.text.match(/https:\/\/attendant\.example\/m\/([\w.-]+)/)?.[1] ?? "";
    const response = await call(new Request(url, { headers: browser }), { token: main });
    expect(response.headers.get("Location")).toMatch(/\/checkouts\/ac\/.*\/recover\?key=abc&utm_source=attendant&utm_medium=email&att=m$/);
    expect(await clicks()).toBe(1);
    expect(await pages.stage.messages()).toMatchObject([{ clickedAt: pages.stage.now() }]);
  });

  test("by two fingers at once is one click", async () => {
    const { url, params } = pages.link("m");
    await Promise.all(Array.from({ length: 5 }, () => call(new Request(url, { headers: browser }), params)));
    expect(await clicks()).toBe(1);
  });

  test.each([
    ["a HEAD", { method: "HEAD", headers: browser }],
    ["a scanner", { headers: { "User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" } }],
    ["a program", { headers: { "User-Agent": "python-requests/2.32" } }],
    ["nobody", { headers: {} }],
    ["a prefetch", { headers: { ...browser, "Sec-Purpose": "prefetch;prerender" } }],
  ])("by %s is led on and leaves no trace", async (_, init) => {
    const { url, params } = pages.link("m");
    const response = await call(new Request(url, init as RequestInit), params);
    expect(response.status).toBe(302);
    expect(await clicks()).toBe(0);
  });

  test("on a link that nobody signed, of another page, or of a shop that left, finds a friendly page", async () => {
    const { url, params } = pages.link("m");
    const unsubscribe = pages.link("u").params;
    for (const wrong of [{ token: "abc" }, { token: `${params.token}x` }, { token: "" }, unsubscribe]) {
      const response = await call(new Request(url, { headers: { ...browser, "Accept-Language": "ko-KR,ko;q=0.9" } }), wrong);
      expect(response.status).toBe(404);
      const body = await response.text();
      expect(body).toContain("사용할 수 없는 링크입니다");
      expect(body).toContain('<html lang="ko">');
      expect(response.headers.get("X-Robots-Tag")).toContain("noindex");
    }
    await pages.database.prisma.shop.update({ where: { id: pages.stage.shop.id }, data: { uninstalledAt: pages.stage.now() } });
    expect((await call(new Request(url, { headers: browser }), params)).status).toBe(404);
    expect(await clicks()).toBe(0);
  });
});
