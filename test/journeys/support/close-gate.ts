import pg from "pg";
import { onTestFinished } from "vitest";
import { eventually } from "./eventually";

/** A place in the app's work where everything that comes by stops. */
export interface Gate {
  /** Waits until somebody stands at it. */
  reached(): Promise<void>;
  /** Takes the gate away. Whoever still stands there is sent away, as the database does when a client is gone, or let through. */
  open(waiting: "sent-away" | "let-through"): Promise<void>;
}

const key = 77_001;

/**
 * Stops the app at a change of a table: a trigger waits for a lock that the test holds. So the app can be killed at exactly that point.
 *
 * @param change `insert` or `update`
 * @param when SQL over `new` and, for updates, `old`
 */
export async function closeGate(databaseUrl: string, table: string, change: "insert" | "update", when = "true"): Promise<Gate> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("select pg_advisory_lock($1)", [key]);
  await client.query(`
    create or replace function journey_gate() returns trigger language plpgsql as
      $$ begin perform pg_advisory_xact_lock_shared(${key}); return new; end $$;
    create trigger journey_gate before ${change} on ${table} for each row when (${when}) execute function journey_gate()`);
  const standing = async () => {
    const { rows } = await client.query<{ pid: number }>(
      "select pid from pg_locks where locktype = 'advisory' and objid = $1 and classid = 0 and not granted",
      [key],
    );
    return rows.map(({ pid }) => pid);
  };
  let closed = true;
  const gate: Gate = {
    async reached() {
      await eventually(`${change} of ${table}`, standing);
    },
    async open(waiting) {
      closed = false;
      if (waiting === "sent-away") {
        for (const pid of await standing()) await client.query("select pg_terminate_backend($1)", [pid]);
        await eventually("those at the gate to be gone", async () => (await standing()).length === 0);
      }
      await client.query("select pg_advisory_unlock($1)", [key]);
      await client.query(`drop trigger journey_gate on ${table}`);
      await client.end();
    },
  };
  // A test that failed before must not stop the next one.
  onTestFinished(async () => {
    if (closed) await gate.open("sent-away");
  });
  return gate;
}
