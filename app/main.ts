import path from "node:path";
import { pathToFileURL } from "node:url";
import { database } from "./db.server";
import { startWeb } from "./web";
import { app } from "./wiring.server";
import { startWorker } from "./worker";

/**
 * The process: `node build/main.js web`, `worker`, or `all` (both in one, for a small shop and the local shop).
 * SIGTERM and SIGINT end it gracefully: requests and jobs under way finish first.
 */
const role = process.argv[2] ?? "all";
if (!["web", "worker", "all"].includes(role)) {
  process.stderr.write(`Unknown role "${role}": say web, worker or all.\n`);
  process.exit(2);
}

const parts: { stop(): Promise<void> }[] = [];
let stopping = false;

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await Promise.allSettled(parts.map((part) => part.stop()));
  await database.close();
  process.exit(code);
}

process.once("SIGTERM", () => void stop(0));
process.once("SIGINT", () => void stop(0));

if (role !== "worker") {
  const build = await import(/* @vite-ignore */ pathToFileURL(path.resolve("build/server/index.js")).href);
  parts.push(await startWeb(build));
}
if (role !== "web") {
  const worker = await startWorker({ besideWeb: role === "all" });
  parts.push(worker);
  worker.ended.catch((error: unknown) => {
    app.log.fatal({ err: error }, "the worker ended by itself");
    void stop(1);
  });
}
app.log.info({ role }, "Attendant is up");
process.send?.({ type: "ready" });
