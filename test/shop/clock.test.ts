import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeClock } from "./clock";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "attendant-clock-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

test("skips, is remembered over a restart and goes back to real time", async () => {
  const clock = makeClock(dataDir);
  await clock.skip(3_600_000);
  await clock.skip(1_000);
  expect(clock.offsetMs()).toBe(3_601_000);
  expect(makeClock(dataDir).offsetMs()).toBe(3_601_000);
  expect(makeClock(dataDir).now().getTime() - Date.now()).toBeGreaterThan(3_600_000);
  await clock.reset();
  expect(makeClock(dataDir).offsetMs()).toBe(0);
});

test("skips to a time and waits for whoever follows", async () => {
  const clock = makeClock();
  let followed = 0;
  const stop = clock.onChange(async (offsetMs) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    followed = offsetMs;
  });
  const target = new Date(Date.now() + 86_400_000);
  await clock.skipTo(target);
  expect(followed).toBe(clock.offsetMs());
  expect(Math.abs(clock.now().getTime() - target.getTime())).toBeLessThan(1_000);
  stop();
  await clock.reset();
  expect(followed).not.toBe(0);
});

test("a file that a crash cut off means real time", () => {
  writeFileSync(join(dataDir, "clock.json"), '{"offs');
  expect(makeClock(dataDir).offsetMs()).toBe(0);
});
