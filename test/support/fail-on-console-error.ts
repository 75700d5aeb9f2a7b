import { inspect } from "node:util";
import { afterEach } from "vitest";

/** Whatever writes an error to the console during a test has a bug that the test did not see: the test fails. */
let written: string[] = [];

console.error = (...parts: unknown[]) => {
  written.push(parts.map((part) => (typeof part === "string" ? part : inspect(part))).join(" "));
};

afterEach(() => {
  const errors = written;
  written = [];
  if (errors.length > 0) throw new Error(`console.error was called during this test:\n${errors.join("\n")}`);
});
