import { expect, test } from "vitest";
import { apiUnderTest } from "./api-under-test";
import { makeLeakyBucket } from "./leaky-bucket";

const shop = "marl-and-moss.myshopify.com";
const api = apiUnderTest();

test("an empty bucket throttles, and tells what the call would have cost", async () => {
  await api.restart({ limit: { maximum: 60, restoreRate: 0.001 } });
  const text = "{ products(first: 250) { nodes { id } } }";
  expect((await api.query(text)).json.extensions?.cost.requestedQueryCost).toBe(30);
  expect((await api.query(text)).json.errors).toBeUndefined();
  expect(await api.query(text)).toMatchObject({
    status: 200,
    json: {
      errors: [{ message: "Throttled", extensions: { code: "THROTTLED" } }],
      extensions: { cost: { requestedQueryCost: 30, actualQueryCost: null, throttleStatus: { maximumAvailable: 60 } } },
    },
  });
});

test("the bucket fills again as time goes, to its brim and not over it", () => {
  let nowMs = 0;
  const bucket = makeLeakyBucket({ maximum: 100, restoreRate: 50 }, () => nowMs);
  expect(bucket.take(90)).toBe(true);
  expect(bucket.take(20)).toBe(false);
  nowMs = 200;
  expect(bucket.take(20)).toBe(true);
  bucket.giveBack(15);
  expect(bucket.status().currentlyAvailable).toBe(15);
  nowMs = 60_000;
  expect(bucket.status()).toEqual({ maximumAvailable: 100, currentlyAvailable: 100, restoreRate: 50 });
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
