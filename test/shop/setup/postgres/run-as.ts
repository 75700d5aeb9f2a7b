import { execFileSync } from "node:child_process";
import { chownSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** How to start a PostgreSQL program: what to put before it, and as which user. */
export interface RunAs {
  prefix: string[];
  uid?: number;
  gid?: number;
}

/**
 * PostgreSQL refuses to run as root. As any other user nothing is needed; as root (usual in a container) a user
 * `postgres` is taken, and made if there is none. When that user may not enter one of the folders (a clone under
 * /root, say), `setpriv` lets it pass without changing any folder's permissions.
 *
 * @param paths the folders and files which PostgreSQL must reach
 * @throws Error with advice
 */
export function runAs(paths: string[]): RunAs {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const { uid, gid } = findOrCreateUser();
  if (paths.every(canBeReached)) return { prefix: [], uid, gid };
  if (!works("setpriv", ["--version"])) {
    throw new Error(
      "PostgreSQL does not run as root, and no other user may enter this folder. " +
        "Move it to one that everybody may enter (for example /srv/attendant), work as an ordinary user, or set DATABASE_URL.",
    );
  }
  const ids = [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"];
  // PostgreSQL asks whether it may execute itself; without the first flag the answer leaves the capability out of account.
  const passing = ["--securebits=+no_setuid_fixup", "--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  return { prefix: ["setpriv", ...ids, ...passing] };
}

/** Gives a folder to the user that PostgreSQL runs as. */
export function giveTo(folder: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = findOrCreateUser();
  chownSync(folder, uid, gid);
}

function findOrCreateUser(): { uid: number; gid: number } {
  const found = lookUp();
  if (found) return found;
  const made =
    works("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]) || works("adduser", ["-S", "-D", "-H", "postgres"]);
  const user = made ? lookUp() : undefined;
  if (!user) {
    throw new Error(
      "PostgreSQL does not run as root and a user `postgres` could not be made. Work as an ordinary user, or set DATABASE_URL.",
    );
  }
  return user;
}

function lookUp(): { uid: number; gid: number } | undefined {
  try {
    const ask = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }).toString());
    return { uid: ask("-u"), gid: ask("-g") };
  } catch {
    return undefined;
  }
}

/** Whether everybody may pass through each folder above a path. */
function canBeReached(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function works(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
