import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { findBinaries } from "./find-binaries";
import { giveTo, type RunAs, runAs } from "./run-as";
import { stopLeftover } from "./stop-leftover";

/** A running PostgreSQL server of ours. */
export interface RunningPostgres {
  port: number;
  /** The connection string of a database on it. */
  url(database: string): string;
  /** Ends every connection and the server. Data stay. */
  stop(): Promise<void>;
}

const USER = "attendant";
const PASSWORD = "attendant";

/**
 * Starts PostgreSQL from npm's binaries on 127.0.0.1, making its data folder at first.
 *
 * @param options.dataDir where its data live; made when missing, kept between starts
 * @param options.port port to listen on; the caller has seen that it is free
 * @param options.settings further settings, e.g. `{ fsync: "off" }` for tests
 * @throws Error that says what to do
 */
export async function startPostgres(options: {
  dataDir: string;
  port: number;
  settings?: Record<string, string>;
}): Promise<RunningPostgres> {
  const dataDir = resolve(options.dataDir);
  const binaries = await findBinaries();
  mkdirSync(dirname(dataDir), { recursive: true });
  await stopLeftover(dataDir);
  const user = runAs([binaries.postgres, dataDir]);
  if (!existsSync(join(dataDir, "PG_VERSION"))) await initialise(dataDir, binaries.initdb, user);
  const server = await launch(dataDir, binaries.postgres, user, options.port, options.settings ?? {});
  return {
    port: options.port,
    url: (database) => `postgresql://${USER}:${PASSWORD}@127.0.0.1:${options.port}/${database}`,
    stop: () => stop(server),
  };
}

/** Made beside its final place and then renamed, so that a half-made data folder is never taken for a whole one. */
async function initialise(dataDir: string, initdb: string, user: RunAs): Promise<void> {
  const draft = `${dataDir}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo(draft);
  const passwordFile = join(tmpdir(), `attendant-${randomBytes(6).toString("hex")}`);
  writeFileSync(passwordFile, `${PASSWORD}\n`, { mode: 0o644 });
  const flags = ["--auth=scram-sha-256", `--username=${USER}`, `--pwfile=${passwordFile}`, "--encoding=UTF8", "--locale=C", "--no-sync"];
  try {
    const child = run(initdb, [`--pgdata=${draft}`, ...flags], user);
    const output = collect(child);
    const code = await new Promise<number | null>((done) => child.once("close", done));
    if (code !== 0) throw new Error(`PostgreSQL could not make its data folder ${dataDir}:\n${output.text()}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  rmSync(dataDir, { recursive: true, force: true });
  renameSync(draft, dataDir);
}

async function launch(
  dataDir: string,
  postgres: string,
  user: RunAs,
  port: number,
  settings: Record<string, string>,
): Promise<ChildProcess> {
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", max_connections: "200", timezone: "UTC", ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = run(postgres, ["-D", dataDir, "-p", String(port), ...flags], user);
  const output = collect(child);
  await new Promise<void>((ready, failed) => {
    child.stderr?.on("data", () => {
      if (output.text().includes("ready to accept connections")) ready();
    });
    child.once("close", () => failed(new Error(`PostgreSQL did not start:\n${output.text()}`)));
  });
  const endWithUs = () => child.kill("SIGINT");
  process.once("exit", endWithUs);
  child.once("exit", () => process.off("exit", endWithUs));
  return child;
}

/** `detached`: Ctrl-C in a terminal goes to the whole process group, but the database must be the last to end. */
function run(program: string, args: string[], user: RunAs): ChildProcess {
  const [command = program, ...rest] = [...user.prefix, program, ...args];
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  return spawn(command, rest, { env, uid: user.uid, gid: user.gid, stdio: ["ignore", "pipe", "pipe"], detached: true });
}

/** Keeps the last of what a program says, for messages. */
function collect(child: ChildProcess): { text(): string } {
  let text = "";
  const add = (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-8_000);
  };
  child.stdout?.on("data", add);
  child.stderr?.on("data", add);
  child.once("error", (error) => add(Buffer.from(error.message)));
  return { text: () => text };
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((done) => server.once("exit", done));
  server.kill("SIGINT");
  await ended;
}
