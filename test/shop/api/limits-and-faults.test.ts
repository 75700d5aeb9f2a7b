import { expect, test } from "vitest";
import { apiUnderTest } from "./api-under-test";

const shop = "marl-and-moss.myshopify.com";
const api = apiUnderTest();

test("the bucket empties, throttles and fills again", async () => {
  await api.restart({ limit: { maximum: 60, restoreRate: 400 } });
  const text = "{ products(first: 250) { nodes { id } } }";
  const first = await api.query(text);
  expect(first.json.extensions?.cost.requestedQueryCost).toBe(30);
  let answer = first;
  for (let at = 0; at < 5 && !answer.json.errors; at += 1) answer = await api.query(text);
  expect(answer).toMatchObject({
    status: 200,
    json: { errors: [{ message: "Throttled", extensions: { code: "THROTTLED" } }], extensions: { cost: { actualQueryCost: null } } },
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await api.query(text)).json.errors).toBeUndefined();
});

test("faults: for a number of calls or until switched off", async () => {
  const text = "{ shop { name } }";
  api.faults.fail("down", 1);
  expect((await api.query(text)).status).toBe(503);
  expect((await api.query(text)).status).toBe(200);
  api.faults.fail("throttled");
  expect((await api.query(text)).json.errors?.[0]?.extensions?.code).toBe("THROTTLED");
  api.faults.fail("errors-in-200");
  expect((await api.query(text)).json.errors?.[0]?.extensions?.code).toBe("INTERNAL_SERVER_ERROR");
  api.faults.fail("off");
  expect((await api.query(text)).json.errors).toBeUndefined();
  api.faults.fail("token-expired");
  expect((await api.query(text)).status).toBe(401);
  api.token = api.tokens.issueOffline(shop, true).accessToken;
  expect((await api.query(text)).status).toBe(200);
});
