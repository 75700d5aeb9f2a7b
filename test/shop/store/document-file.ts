import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** The file under the store: documents and named values, written at once. */
export interface DocumentFile {
  documents(): Iterable<{ kind: string; shop: string; id: string; body: string }>;
  write(kind: string, shop: string, id: string, body: string): void;
  remove(kind: string, shop: string, id: string): void;
  value(name: string): string | undefined;
  setValue(name: string, value: string): void;
  transaction<T>(work: () => T): T;
  close(): void;
}

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = OFF;
  CREATE TABLE IF NOT EXISTS documents (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, shop TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
    UNIQUE (kind, shop, id));
  CREATE TABLE IF NOT EXISTS named_values (name TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

/** Opens or makes the file; `:memory:` keeps everything in memory. */
export function openDocumentFile(file: string): DocumentFile {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file);
  db.exec(schema);
  const upsert = db.prepare(
    "INSERT INTO documents (kind, shop, id, body) VALUES (?, ?, ?, ?) ON CONFLICT (kind, shop, id) DO UPDATE SET body = excluded.body",
  );
  const remove = db.prepare("DELETE FROM documents WHERE kind = ? AND shop = ? AND id = ?");
  const readValue = db.prepare("SELECT value FROM named_values WHERE name = ?");
  const writeValue = db.prepare(
    "INSERT INTO named_values (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
  );
  let depth = 0;
  return {
    *documents() {
      for (const row of db.prepare("SELECT kind, shop, id, body FROM documents ORDER BY seq").iterate()) {
        yield { kind: String(row.kind), shop: String(row.shop), id: String(row.id), body: String(row.body) };
      }
    },
    write: (kind, shop, id, body) => void upsert.run(kind, shop, id, body),
    remove: (kind, shop, id) => void remove.run(kind, shop, id),
    value: (name) => {
      const row = readValue.get(name);
      return row ? String(row.value) : undefined;
    },
    setValue: (name, value) => void writeValue.run(name, value),
    transaction(work) {
      if (depth > 0) return work();
      db.exec("BEGIN");
      depth += 1;
      try {
        const result = work();
        db.exec("COMMIT");
        return result;
      } catch (error) {
        db.exec("ROLLBACK");
        throw error;
      } finally {
        depth -= 1;
      }
    },
    close: () => db.close(),
  };
}
