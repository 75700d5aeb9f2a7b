import { app } from "~/wiring.server";

/** Public on purpose: says whether this process reaches its database, and nothing else. */
export async function loader() {
  try {
    await app.pool.query("select 1");
    return new Response("ok", { headers: { "Cache-Control": "no-store" } });
  } catch {
    return new Response("the database does not answer", { status: 503 });
  }
}
