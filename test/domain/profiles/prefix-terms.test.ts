import { expect, it } from "vitest";
import { prefixTerms } from "~/domain/profiles/prefix-terms";

it.each([
  ["", {}],
  ["   ", {}],
  ["Emma", { email: "emma%", name: "emma%" }],
  ["emma@ex", { email: "emma@ex%", name: "emma@ex%" }],
  ["Emma Sau", { names: ["emma%", "sau%"] }],
  ["Anna van der Berg", { names: ["anna%", "van der berg%"] }],
  ["+49 151 (23)", { names: ["+49%", "151 (23)%"], phone: "+4915123%" }],
  ["004915123", { email: "004915123%", name: "004915123%", phone: "+4915123%" }],
  ["50%_off\\", { email: "50\\%\\_off\\\\%", name: "50\\%\\_off\\\\%" }],
  ["예린", { email: "예린%", name: "예린%" }],
])("reads %j", (query, expected) => {
  expect(prefixTerms(query)).toEqual(expected);
});

it("cuts what is too long to be a name", () => {
  expect(prefixTerms("x".repeat(10_000)).email).toHaveLength(101);
});
