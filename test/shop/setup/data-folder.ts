import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { commandOf } from "./command-of";
import { isAlive } from "./is-alive";
import { stopLeftover } from "./postgres/stop-leftover";

/** What a running local shop notes about itself in its folder. */
export interface RunningShop {
  pid: number;
  /** The app's process, once it was started. */
  appPid?: number | undefined;
  addresses: string[];
}

const note = (dataDir: string) => join(dataDir, "running.json");

/** The local shop that runs on this folder now, if there is one. */
export function findRunningShop(dataDir: string): RunningShop | undefined {
  const running = readNote(dataDir);
  return running && isAlive(running.pid) && running.pid !== process.pid ? running : undefined;
}

/** Notes that this process runs the local shop of this folder. */
export function noteRunningShop(dataDir: string, running: RunningShop): void {
  writeFileSync(note(dataDir), JSON.stringify(running));
}

/** Takes the note back. */
export function forgetRunningShop(dataDir: string): void {
  rmSync(note(dataDir), { force: true });
}

/**
 * Makes the folder ready for a start: made when missing, emptied when `fresh`, and what a start that was killed has left
 * running is ended.
 *
 * @throws Error that says what to do
 */
export async function openDataFolder(dataDir: string, fresh: boolean): Promise<void> {
  await endLeftoverApp(dataDir);
  await stopLeftover(join(dataDir, "postgres"));
  try {
    if (fresh) rmSync(dataDir, { recursive: true, force: true });
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The local shop keeps its data in ${dataDir} and may not write there (${reason}).\n` +
        `Was it started as another user before? Give the folder to yourself: sudo chown -R "$USER" ${dataDir}`,
    );
  }
}

async function endLeftoverApp(dataDir: string): Promise<void> {
  const pid = readNote(dataDir)?.appPid;
  // Another program may have the number by now.
  if (!pid || !isAlive(pid) || !commandOf(pid).includes(join("build", "main.js"))) return;
  process.kill(pid, "SIGTERM");
  for (let tries = 0; tries < 100 && isAlive(pid); tries++) await wait(100);
  if (isAlive(pid)) process.kill(pid, "SIGKILL");
}

function readNote(dataDir: string): RunningShop | undefined {
  if (!existsSync(note(dataDir))) return undefined;
  try {
    return JSON.parse(readFileSync(note(dataDir), "utf8")) as RunningShop;
  } catch {
    // Cut off by a crash: nothing can be learned from it.
    return undefined;
  }
}
