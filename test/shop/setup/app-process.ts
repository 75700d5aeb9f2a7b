import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../clock";
import { node, root } from "./run-tool.mjs";

/** A process of the app. */
export interface AppProcess {
  /** Resolves when it answers requests and takes jobs. */
  start(): Promise<void>;
  /** Lets what is under way finish. */
  stop(): Promise<void>;
  /** As if the machine lost power. */
  kill(): Promise<void>;
  running(): boolean;
  pid(): number | undefined;
}

const patienceMs = 60_000;

/**
 * Runs `build/main.js` as a real installation does, with settings alone; the one thing put into it is the preload.
 * Its clock follows the local shop's. What it says goes to `<dataDir>/app.log`.
 *
 * @param options.role web and worker in one, or apart as in production; its log then has a name of its own
 * @param options.env all settings of the app
 * @param options.onUnexpectedEnd called when it ends without having been asked to
 */
export function makeAppProcess(options: {
  dataDir: string;
  role?: "all" | "web" | "worker";
  clock: Clock;
  env: Record<string, string>;
  onUnexpectedEnd?: ((log: string) => void) | undefined;
}): AppProcess {
  const { clock, role = "all" } = options;
  const logFile = join(options.dataDir, role === "all" ? "app.log" : `app-${role}.log`);
  let child: ChildProcess | undefined;
  /** Whether its end would be a surprise: it was ready, and nobody has asked it to end. */
  let serving = false;

  const moveClock = async (offsetMs: number): Promise<void> => {
    const target = child;
    if (!target?.connected) return;
    const moved = new Promise<void>((done) => {
      const hear = (message: unknown) => {
        if (isMessage(message, "clock-set") && message.offsetMs === offsetMs) end();
      };
      const end = () => {
        target.off("message", hear);
        target.off("exit", end);
        done();
      };
      target.on("message", hear);
      target.once("exit", end);
    });
    target.send({ type: "clock", offsetMs });
    await moved;
  };
  clock.onChange(moveClock);

  const start = async (): Promise<void> => {
    if (child) return;
    serving = false;
    const preload = new URL("../preload.mjs", import.meta.url).href;
    const started = spawn(node, ["--enable-source-maps", "--import", preload, join("build", "main.js"), role], {
      cwd: root,
      env: { ...bareEnvironment(), NODE_ENV: "production", ...options.env, LOCAL_SHOP_CLOCK_OFFSET_MS: String(clock.offsetMs()) },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      // Ctrl-C reaches the whole group of the terminal; the app ends when its launcher says so.
      detached: true,
    });
    child = started;
    const log = createWriteStream(logFile, { flags: "a" });
    started.stdout?.pipe(log, { end: false });
    started.stderr?.pipe(log, { end: false });
    started.once("exit", () => {
      child = undefined;
      log.end();
      if (serving) options.onUnexpectedEnd?.(endOf(logFile));
    });
    await ready(started, logFile);
    serving = true;
  };

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const target = child;
    if (!target) return;
    serving = false;
    const gone = new Promise((done) => target.once("exit", done));
    target.kill(signal);
    const late = wait(20_000, "late", { ref: false });
    if ((await Promise.race([gone, late])) === "late") {
      target.kill("SIGKILL");
      await gone;
    }
  };

  return {
    start,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
    running: () => child !== undefined,
    pid: () => child?.pid,
  };
}

function ready(child: ChildProcess, logFile: string): Promise<void> {
  return new Promise((done, failed) => {
    const fail = (what: string) => failed(new Error(`The app ${what}. The end of ${logFile}:\n\n${endOf(logFile)}`));
    const timer = setTimeout(() => fail("did not get ready within a minute"), patienceMs);
    child.on("message", (message) => {
      if (!isMessage(message, "ready")) return;
      clearTimeout(timer);
      done();
    });
    child.once("error", failed);
    // The last lines are in the file a moment after the end.
    child.once("exit", () => {
      clearTimeout(timer);
      setTimeout(() => fail("ended while it started"), 100);
    });
  });
}

/** The settings of whoever starts the local shop must not reach the app: it is configured by what the shop gives it alone. */
function bareEnvironment(): Record<string, string | undefined> {
  const kept = ["PATH", "HOME", "TMPDIR", "TEMP", "SystemRoot", "LANG"];
  return Object.fromEntries(kept.map((name) => [name, process.env[name]]));
}

function isMessage(message: unknown, type: string): message is { type: string; offsetMs?: number } {
  return typeof message === "object" && message !== null && "type" in message && message.type === type;
}

function endOf(file: string): string {
  try {
    return readFileSync(file, "utf8").trimEnd().split("\n").slice(-25).join("\n");
  } catch {
    return "(nothing)";
  }
}
