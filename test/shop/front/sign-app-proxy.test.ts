import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { signAppProxy } from "./sign-app-proxy";

const call = {
  shop: "marl-and-moss.myshopify.com",
  loggedInCustomerId: 7000000000009,
  pathPrefix: "/apps/attendant",
  now: new Date("2026-11-22T09:00:00Z"),
};

test("the signature is over the sorted pairs joined by nothing, with several values by comma", () => {
  const signed = signAppProxy(new URLSearchParams("b=2&a=1&a=3"), call, "secret");
  const message =
    "a=1,3b=2logged_in_customer_id=7000000000009path_prefix=/apps/attendantshop=marl-and-moss.myshopify.comtimestamp=1795338000";
  expect(signed.get("signature")).toBe(createHmac("sha256", "secret").update(message).digest("hex"));
});

test("a shopper can neither name another shop nor another customer nor bring a signature", () => {
  const signed = signAppProxy(
    new URLSearchParams("shop=evil.myshopify.com&logged_in_customer_id=1&signature=x&timestamp=1"),
    { ...call, loggedInCustomerId: null },
    "secret",
  );
  expect(signed.getAll("shop")).toEqual(["marl-and-moss.myshopify.com"]);
  expect(signed.getAll("logged_in_customer_id")).toEqual([""]);
  expect(signed.getAll("timestamp")).toEqual(["1795338000"]);
  expect(signed.getAll("signature")).toHaveLength(1);
  expect(signed.get("signature")).not.toBe("x");
});
