import { expect, test } from "vitest";
import { linkSigner } from "~/adapters/signing/link-signer";
import { fc } from "../../support/generated";

const signer = linkSigner("a secret of at least thirty-two characters");
const payload = { p: "m", s: 12, m: "0193a000-0000-7000-8000-000000000010", l: "main" };

test("gives back what it signed, in letters that a link may have", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ maxLength: 8 }), fc.oneof(fc.string({ maxLength: 40 }), fc.integer())), (given) => {
      const token = signer.sign(given);
      expect(token).toMatch(/^[\w-]+\.[\w-]{22}$/);
      expect(JSON.stringify(signer.verify(token))).toBe(JSON.stringify(given));
    }),
  );
});

test("knows nobody else's tokens, and none that was changed", () => {
  const token = signer.sign(payload);
  expect(linkSigner("another secret of thirty-two characters").verify(token)).toBeNull();
  for (let at = 0; at < token.length; at++) {
    const changed = `${token.slice(0, at)}${token[at] === "A" ? "B" : "A"}${token.slice(at + 1)}`;
    expect(signer.verify(changed)).toBeNull();
  }
  for (const junk of ["", ".", "a.b", `${token}A`, `${token}=`, token.slice(0, -1), "x".repeat(5000)])
    expect(signer.verify(junk)).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => signer.verify(text) === null));
});
