import { describe, expect, it } from "vitest";
import { shopifyPlatform } from "~/adapters/shopify-admin/shopify-platform";

const answering = (response: () => Response | Promise<Response>) => shopifyPlatform({ graphql: async () => response() });
const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  () =>
    Response.json(body, { status, headers });
const cost = { requestedQueryCost: 200, throttleStatus: { maximumAvailable: 1000, currentlyAvailable: 40, restoreRate: 50 } };

describe("what Shopify's refusals mean", () => {
  it.each([
    [401, "try-later"],
    [402, "try-later"],
    [403, "never"],
    [404, "not-installed"],
    [422, "never"],
    [423, "try-later"],
    [429, "try-later"],
    [500, "try-later"],
    [503, "try-later"],
  ])("HTTP %i: %s", async (status, reason) => {
    expect(await answering(json({ errors: "x" }, status)).shop()).toMatchObject({ ok: false, reason });
  });

  it("waits as long as the header says", async () => {
    const outcome = await answering(json({}, 429, { "Retry-After": "7" })).shop();
    expect(outcome).toMatchObject({ reason: "try-later", retryAfterSeconds: 7 });
  });

  it("waits until the leaky bucket holds enough, when a 200 says throttled", async () => {
    const body = { errors: [{ message: "Throttled", extensions: { code: "THROTTLED" } }], extensions: { cost } };
    expect(await answering(json(body)).shop()).toMatchObject({ reason: "try-later", retryAfterSeconds: 4 });
  });

  it("tells errors inside a 200 apart", async () => {
    const failing = (code: string) => answering(json({ data: null, errors: [{ message: code, extensions: { code } }] })).shop();
    expect(await failing("INTERNAL_SERVER_ERROR")).toMatchObject({ reason: "try-later" });
    expect(await failing("MAX_COST_EXCEEDED")).toMatchObject({ reason: "never", message: "MAX_COST_EXCEEDED" });
    expect(await failing("ACCESS_DENIED")).toMatchObject({ reason: "never" });
    expect(await failing("undefinedField")).toMatchObject({ reason: "never" });
    expect(await answering(json({})).shop()).toMatchObject({ reason: "try-later" });
  });

  it("takes what is there when a field inside was not granted", async () => {
    const node = {
      id: "gid://shopify/Customer/5",
      tags: [],
      numberOfOrders: "1",
      createdAt: "2026-01-01T00:00:00Z",
      updatedAt: "2026-01-01T00:00:00Z",
      locale: "en",
    };
    const denied = {
      message: "not approved",
      path: ["customers", "nodes", 0, "defaultEmailAddress"],
      extensions: { code: "ACCESS_DENIED" },
    };
    const data = {
      customers: {
        nodes: [
          {
            ...node,
            firstName: null,
            lastName: null,
            amountSpent: null,
            defaultEmailAddress: null,
            defaultPhoneNumber: null,
            defaultAddress: null,
          },
        ],
        pageInfo: { hasNextPage: false },
      },
    };
    const outcome = await answering(json({ data, errors: [denied] })).customers(null);
    expect(outcome).toMatchObject({ ok: true, value: { items: [{ externalId: "5", email: null, emailConsent: null }], next: null } });
  });

  it("says what a mutation's user errors say", async () => {
    const data = {
      discountCodeDeactivate: {
        codeDiscountNode: null,
        userErrors: [{ message: "Discount does not exist", field: ["id"], code: "INVALID" }],
      },
    };
    expect(await answering(json({ data })).stopDiscount("1")).toEqual({ ok: false, reason: "never", message: "Discount does not exist" });
  });

  it("tries later when the network fails or the answer is no JSON, and knows a shop that is gone", async () => {
    const failing = (error: Error) => answering(() => Promise.reject(error)).shop();
    expect(await failing(new TypeError("fetch failed", { cause: new Error("ECONNREFUSED") }))).toMatchObject({
      reason: "try-later",
      message: expect.stringContaining("ECONNREFUSED"),
    });
    expect(await answering(() => new Response("<html>")).shop()).toMatchObject({ reason: "try-later" });
    const gone = Object.assign(new Error("not installed"), { name: "NotInstalledError" });
    expect(await failing(gone)).toMatchObject({ reason: "not-installed" });
  });
});
