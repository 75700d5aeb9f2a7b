import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "../shop/setup/is-alive";

/**
 * Takes the first folder `<prefix>-1`, `<prefix>-2`, … that no living process has taken, so that several test runs can
 * go on at once and each finds what an earlier one left.
 *
 * @param parent made when missing
 * @throws Error when a hundred are taken
 */
export function claimFolder(parent: string, prefix: string): { folder: string; release(): void } {
  for (let number = 1; number <= 100; number++) {
    const folder = join(parent, `${prefix}-${number}`);
    const claim = join(folder, "claimed-by");
    mkdirSync(folder, { recursive: true });
    if (take(claim)) return { folder, release: () => rmSync(claim, { force: true }) };
  }
  throw new Error(`Every folder ${join(parent, prefix)}-1 to -100 is taken. Remove those that no test run uses.`);
}

function take(claim: string): boolean {
  try {
    writeFileSync(claim, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (isAlive(Number(readFileSync(claim, "utf8")))) return false;
    rmSync(claim, { force: true });
    return take(claim);
  }
}
