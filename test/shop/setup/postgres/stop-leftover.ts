import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { commandOf } from "../command-of";

/**
 * After a launcher was killed hard its PostgreSQL may still run on the data folder, or be gone and have left its
 * `postmaster.pid`. Stops the first, removes the second. Another program that happens to have the noted process id is left alone.
 *
 * @param dataDir PostgreSQL's data folder
 */
export async function stopLeftover(dataDir: string): Promise<void> {
  const file = join(dataDir, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (pid > 0 && commandOf(pid).includes(dataDir)) {
    process.kill(pid, "SIGINT");
    for (let tries = 0; tries < 100 && existsSync(file); tries++) await wait(100);
    if (existsSync(file)) throw new Error(`An earlier PostgreSQL (process ${pid}) does not end. End it with: kill -9 ${pid}`);
  }
  rmSync(file, { force: true });
}
