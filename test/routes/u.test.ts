import { describe, expect, test, vi } from "vitest";
import { action, loader } from "~/routes/u.$token";
import { hours } from "../services/messages/stage";
import { browser, post, stagePages } from "./stage-pages";

vi.mock("~/wiring.server", async () => (await import("./stage-pages")).wiring);

const pages = stagePages(async (stage) => {
  const profileId = await stage.subscriber({ email: "ida@example.com" });
  await stage.record("subscribed", { channel: "email", source: "popup" }, { profileId });
  await stage.work();
});

const db = () => pages.database.prisma;
const open = (headers: Record<string, string> = {}) => {
  const { url, params } = pages.link("u");
  return loader({ request: new Request(url, { headers: { ...browser, ...headers } }), params, context: {} });
};
const press = (fields: Record<string, string>) => {
  const { url, params } = pages.link("u");
  return action({ request: post(url, fields), params, context: {} });
};
const consent = async () => (await db().profile.findFirstOrThrow({ where: { shopId: pages.stage.shop.id } })).emailConsent;
const ledger = () => db().consent.findMany({ where: { shopId: pages.stage.shop.id }, orderBy: { at: "asc" } });

describe("unsubscribing", () => {
  test("opening the link asks, and changes nothing", async () => {
    const response = await open();
    expect(response.status).toBe(200);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    const body = await response.text();
    expect(body).toContain("No more mail from Marl &#38; Moss?");
    expect(body).toContain("ida@example.com");
    expect(await consent()).toBe("subscribed");
  });

  test("by the button: at once, with proof, told to the platform, and what waits is dropped", async () => {
    const [{ profileId } = { profileId: "" }] = await pages.stage.messages();
    const token = await pages.stage.checkout(profileId);
    await pages.stage.record("checkout_updated", { checkoutToken: token, totalCents: 1, currency: "EUR" }, { profileId });
    const response = await press({ deed: "unsubscribe" });
    expect(await response.text()).toContain("You are unsubscribed");
    expect(await consent()).toBe("unsubscribed");
    expect(await ledger()).toMatchObject([{ state: "unsubscribed", source: "unsubscribe-link" }]);
    const { rows } = await pages.database.pool.query(
      `select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'consent.push' and j.payload->>'profileId' = $1`,
      [profileId],
    );
    expect(rows).toHaveLength(1);
    await pages.stage.pass(hours(48));
    expect(pages.stage.post.mails).toHaveLength(1);
    expect((await pages.stage.runs()).map((run) => run.reason)).toContain("unsubscribed");
  });

  test("by the mailbox's one click", async () => {
    const response = await press({ "List-Unsubscribe": "One-Click" });
    expect(response.status).toBe(200);
    expect(await ledger()).toMatchObject([{ state: "unsubscribed", source: "one-click" }]);
    await press({ "List-Unsubscribe": "One-Click" });
    expect(await ledger()).toHaveLength(1);
  });

  test("by a body that says nothing: the POST itself is the wish", async () => {
    const { url, params } = pages.link("u");
    await action({ request: new Request(url, { method: "POST", headers: browser }), params, context: {} });
    expect(await consent()).toBe("unsubscribed");
  });

  test("can be taken back, and done again with the same link", async () => {
    await press({ deed: "unsubscribe" });
    await pages.stage.pass(1000);
    expect(await (await press({ deed: "subscribe-again" })).text()).toContain("You are subscribed again");
    expect(await consent()).toBe("subscribed");
    await pages.stage.pass(1000);
    await press({ deed: "unsubscribe" });
    expect(await consent()).toBe("unsubscribed");
    expect((await ledger()).map((row) => row.state)).toEqual(["unsubscribed", "subscribed", "unsubscribed"]);
    await pages.stage.pass(hours(1));
    expect(pages.stage.post.mails).toHaveLength(1);
  });

  test("with a token of another page, or a forged one, changes nothing", async () => {
    const { url } = pages.link("u");
    for (const token of [pages.link("m").params.token, "forged.AAAAAAAAAAAAAAAAAAAAAA"]) {
      const response = await action({ request: post(url, {}), params: { token }, context: {} });
      expect(response.status).toBe(404);
    }
    expect(await consent()).toBe("subscribed");
  });

  test("speaks the language of the mail", async () => {
    await db().profile.updateMany({ where: { shopId: pages.stage.shop.id }, data: { locale: "th" } });
    const message = await db().message.findFirstOrThrow({ where: { shopId: pages.stage.shop.id } });
    const content = message.content as { shown: { locale: string } };
    content.shown.locale = "th";
    await db().message.updateMany({ where: { shopId: pages.stage.shop.id }, data: { content } });
    expect(await (await open()).text()).toContain("ยกเลิกการรับอีเมล");
  });
});
