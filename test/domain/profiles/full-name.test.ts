import { expect, it } from "vitest";
import { fullName } from "~/domain/profiles/full-name";

it.each([
  ["Noor", "Haddad", "Noor Haddad"],
  ["하은", "박", "박하은"],
  ["雨桐", "王", "王雨桐"],
  ["さくら", "田中", "田中さくら"],
  ["Minjun", "김", "Minjun 김"],
  ["กัญญา", "จันทร์งาม", "กัญญา จันทร์งาม"],
  [null, "Haddad", "Haddad"],
  ["Noor", null, "Noor"],
  [null, "", ""],
])("%s + %s is %s", (firstName, lastName, whole) => {
  expect(fullName({ firstName, lastName })).toBe(whole);
});
