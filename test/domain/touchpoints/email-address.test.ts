import { describe, expect, it } from "vitest";
import { emailAddress } from "~/domain/touchpoints/email-address";
import { suggestEmail } from "~/domain/touchpoints/suggest-email";

describe("emailAddress", () => {
  it.each([
    [" Mina@Example.COM ", "mina@example.com"],
    ["a.b+tag@sub.example.co.uk", "a.b+tag@sub.example.co.uk"],
    ["o'hara@example.com", "o'hara@example.com"],
    ["mina\u200b@example.com", "mina@example.com"],
    ["x@xn--bcher-kva.example", "x@xn--bcher-kva.example"],
  ])("%j is %s", (typed, address) => expect(emailAddress(typed)).toBe(address));

  it.each([
    "",
    "mina",
    "@example.com",
    "mina@",
    "mina@example",
    "mina@@example.com",
    "mina@exa mple.com",
    "mina@-example.com",
    "mina..b@example.com",
    ".mina@example.com",
    "<script>@example.com",
    "{{x}}@example.com;",
    "mina@example.c",
    "mina@127.0.0.1",
    `${"a".repeat(65)}@example.com`,
    `a@${"b".repeat(250)}.com`,
    "x".repeat(10_000),
    "민아@example.com",
  ])("%j cannot exist", (typed) => expect(emailAddress(typed)).toBeNull());
});

describe("suggestEmail", () => {
  it.each([
    ["mina@gmial.com", "mina@gmail.com"],
    ["mina@gmail.con", "mina@gmail.com"],
    ["mina@gmal.com", "mina@gmail.com"],
    ["mina@hotmial.com", "mina@hotmail.com"],
    ["mina@yaho.com", "mina@yahoo.com"],
    ["mina@outlok.com", "mina@outlook.com"],
    ["mina@navr.com", "mina@naver.com"],
  ])("%s probably means %s", (typed, meant) => expect(suggestEmail(typed)).toBe(meant));

  it.each([
    "mina@gmail.com",
    "mina@yahoo.co.kr",
    "mina@gmx.at",
    "mina@mail.com",
    "mina@example.com",
    "mina@ymail.com",
    "mina@gmx.fr",
    "mina@web.de",
    "mina@marlandmoss.com",
  ])("%s is left alone", (typed) => expect(suggestEmail(typed)).toBeNull());
});
