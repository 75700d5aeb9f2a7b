import type { IncomingMessage } from "node:http";

export type ParamValue = string | number | boolean | null | undefined | ParamValue[] | { [key: string]: ParamValue };
export type Params = { [key: string]: ParamValue };

const put = (into: Params, path: string[], value: ParamValue): void => {
  const [first, ...rest] = path;
  if (first === undefined || first === "__proto__") return;
  if (rest.length === 0) {
    into[first] = value;
    return;
  }
  if (rest.length === 1 && rest[0] === "") {
    const list = into[first];
    into[first] = Array.isArray(list) ? [...list, value] : [value];
    return;
  }
  const inner = into[first];
  const next: Params = typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner : {};
  into[first] = next;
  put(next, rest, value);
};

/** Reads `a[b]=1&list[]=2` as Rails does: `{ a: { b: "1" }, list: ["2"] }`. Numbered keys stay an object. */
export function nestParams(pairs: Iterable<[string, string]>): Params {
  const params: Params = {};
  for (const [key, value] of pairs) {
    const head = /^[^[\]]+/.exec(key)?.[0];
    if (!head) continue;
    put(params, [head, ...[...key.slice(head.length).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? "")], value);
  }
  return params;
}

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

/** The parameters of a request's body: JSON, url-encoded or multipart. A body that cannot be read gives none. */
export async function readParams(request: IncomingMessage): Promise<Params> {
  const body = await readBody(request);
  const type = request.headers["content-type"] ?? "application/x-www-form-urlencoded";
  if (body.length === 0) return {};
  if (type.includes("json")) {
    try {
      const value: unknown = JSON.parse(body.toString("utf8"));
      return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Params) : {};
    } catch {
      return {};
    }
  }
  if (type.includes("multipart/form-data")) {
    const form = await new Request("http://form", {
      method: "POST",
      headers: { "content-type": type },
      body: new Uint8Array(body),
    }).formData();
    return nestParams([...form].flatMap(([key, value]) => (typeof value === "string" ? [[key, value] as [string, string]] : [])));
  }
  return nestParams(new URLSearchParams(body.toString("utf8")));
}

/** A parameter as text; numbers are written out, anything else is none. */
export function textOf(value: ParamValue): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : undefined;
}

/** A parameter as a map of texts, for properties and attributes. */
export function textMapOf(value: ParamValue): Record<string, string> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      part === null || part === undefined ? [] : [[key, typeof part === "object" ? JSON.stringify(part) : String(part)]],
    ),
  );
}
