import { describe, expect, test, vi } from "vitest";
import { action, loader } from "~/routes/f.$token";
import { type SendAgainResult, sendAgain } from "~/services/messages/send-again";
import { hours } from "../services/messages/stage";
import { make } from "../support/factories";
import { browser, post, stagePages } from "./stage-pages";

vi.mock("~/wiring.server", async () => (await import("./stage-pages")).wiring);

const pages = stagePages(async (stage) => {
  const profileId = await stage.subscriber();
  await make.order(pages.database.prisma, { shopId: stage.shop.id, externalId: "1042", name: "#1042", profileId });
  await stage.record("order_delivered", { orderId: "1042" }, { profileId });
  await stage.pass(hours(49));
});

const db = () => pages.database.prisma;
const answers = () => db().answer.findMany({ where: { shopId: pages.stage.shop.id } });
const figure = async () => {
  const rows = await db().dailyFigure.findMany({ where: { shopId: pages.stage.shop.id, measure: "answered", subject: "survey:feedback" } });
  return { count: rows.reduce((sum, row) => sum + row.count, 0), amount: rows.reduce((sum, row) => sum + Number(row.amount), 0) };
};
const open = async (query = "") => {
  const { url, params } = pages.link("f");
  return loader({ request: new Request(`${url}${query}`, { headers: browser }), params, context: {} });
};
const send = (fields: Record<string, string>, headers?: Record<string, string>) => {
  const { url, params } = pages.link("f");
  return action({ request: post(url, fields, headers), params, context: {} });
};
const json = { Accept: "application/json" };

describe("feedback", () => {
  test("opening a number's link shows it chosen and keeps nothing", async () => {
    const response = await open("?score=7");
    const body = await response.text();
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(body).toContain('value="7" required checked');
    expect(body).toContain("How likely are you to recommend Marl &#38; Moss to a friend?");
    expect(body).toContain('data-stage="ask"');
    expect(await answers()).toEqual([]);
    const { url, params } = pages.link("f");
    await loader({ request: new Request(`${url}?score=7`, { method: "HEAD", headers: browser }), params, context: {} });
    expect(await answers()).toEqual([]);
  });

  test("the answer is kept with its order, and a second one changes it", async () => {
    const first = await send({ score: "7" }, json);
    expect(await first.json()).toEqual({ ok: true, score: 7 });
    expect(await answers()).toMatchObject([{ score: 7, text: null, orderId: "1042", survey: "feedback", locale: "en" }]);
    await pages.stage.pass(1000);
    await send({ score: "9" }, json);
    await send({ score: "9" }, json);
    const done = await send({ text: " Lovely <b>bowl</b> 🌿 " });
    expect(await done.text()).toContain("Thank you for telling us");
    expect(await answers()).toMatchObject([{ score: 9, text: "Lovely <b>bowl</b> 🌿" }]);
    expect(await figure()).toEqual({ count: 1, amount: 9 });
    const body = await (await open()).text();
    expect(body).toContain('value="9" required checked');
    expect(body).toContain('data-stage="scored"');
    expect(body).toContain("Lovely &#60;b&#62;bowl&#60;/b&#62; 🌿</textarea>");
  });

  test("a mail that was sent again asks the same question: what is said by its link changes the answer", async () => {
    await send({ score: "7" }, json);
    const { shop, now, work, post: mailed } = pages.stage;
    const [first] = await pages.stage.messages();
    // Twice: a repeat may be as doubtful as what it repeats.
    let again: SendAgainResult | undefined;
    for (const mails of [2, 3]) {
      await db().message.updateMany({ where: { shopId: shop.id }, data: { status: "unconfirmed" } });
      again = await sendAgain(db(), shop.id, again?.ok ? again.id : (first?.id ?? ""), now());
      await work();
      expect(mailed.mails).toHaveLength(mails);
    }
    expect(await (await open()).text()).toContain('value="7" required checked');
    await pages.stage.pass(1000);
    await send({ score: "10" }, json);
    expect(await answers()).toMatchObject([{ score: 10, messageId: first?.id }]);
    expect(await figure()).toEqual({ count: 1, amount: 10 });
  });

  test("works without script: the button posts the form and the page goes on", async () => {
    const body = await (await send({ score: "10" })).text();
    expect(body).toContain("What is the main reason for your answer?");
    expect(body).not.toMatch(/id="words" class="part" hidden/);
  });

  test("answers at the same moment are one answer", async () => {
    await Promise.all(["3", "8", "5"].map((score) => send({ score }, json)));
    expect(await answers()).toHaveLength(1);
    const [answer] = await answers();
    expect(await figure()).toEqual({ count: 1, amount: answer?.score });
  });

  test.each<Record<string, string>>([{ score: "11" }, { score: "x" }, {}, { text: "a".repeat(2001) }])(
    "%j is refused and nothing is lost",
    async (fields) => {
      expect((await send(fields, json)).status).toBe(422);
      const page = await send(fields);
      expect(page.status).toBe(422);
      if (fields.text) expect(await page.text()).toContain(fields.text);
      expect(await answers()).toEqual([]);
    },
  );

  test("forged tokens and shops that left find a friendly page", async () => {
    const { url, params } = pages.link("f");
    const wrong = { request: post(url, { score: "7" }), params: { token: `${params.token}A` }, context: {} };
    expect((await action(wrong)).status).toBe(404);
    await db().shop.update({ where: { id: pages.stage.shop.id }, data: { uninstalledAt: pages.stage.now() } });
    expect((await open("?score=7")).status).toBe(404);
    expect((await send({ score: "7" })).status).toBe(404);
    expect(await answers()).toEqual([]);
  });

  test("the link of an erased shopper leads nowhere, politely", async () => {
    await db().message.updateMany({ where: { shopId: pages.stage.shop.id }, data: { content: {}, html: null, text: null, address: null } });
    expect((await open("?score=7")).status).toBe(404);
    expect((await send({ score: "7" })).status).toBe(404);
    expect(await answers()).toEqual([]);
  });

  test("a page that hostile names run through stays text, and runs no script but ours", async () => {
    await db().shop.update({ where: { id: pages.stage.shop.id }, data: { name: "</title><script>alert(1)</script>" } });
    const response = await open("?score=3%22%3E%3Cscript%3E");
    const body = await response.text();
    expect(body).not.toContain("<script>alert");
    expect(body.match(/<script>/g)).toHaveLength(1);
    expect(response.headers.get("Content-Security-Policy")).toMatch(/script-src 'sha256-[\w+/=]+'/);
  });
});
