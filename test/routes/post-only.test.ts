import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { describe, expect, it, vi } from "vitest";

vi.mock("~/wiring.server", () => ({ app: {} }));
vi.mock("~/admin-door.server", () => ({ openAdmin: () => Promise.reject(new Error("Nobody is let in here.")) }));

const folder = new URL("../../app/routes/", import.meta.url).pathname;
const source = (file: string): string => readFileSync(join(folder, file), "utf8");
/** A page for who opens the link, and what its buttons do. */
const pagesInMails = ["f.$token.tsx", "u.$token.tsx"];
const files = readdirSync(folder).filter(
  (file) =>
    /^export (async )?function action\b/m.test(source(file)) && !/^export default/m.test(source(file)) && !pagesInMails.includes(file),
);

/** Answers as the app's server does, with one route. */
async function ask(file: string, method: string): Promise<Response> {
  const module = await import(join(folder, file));
  const route = { id: file, path: "/here" };
  const asset = { ...route, module: "", hasAction: true, hasLoader: true, hasErrorBoundary: false };
  const build = {
    entry: { module: { default: () => new Response("a page") } },
    routes: { [file]: { ...route, module } },
    assets: { version: "", url: "", entry: { module: "", imports: [] }, routes: { [file]: asset } },
    ...{ publicPath: "/", assetsBuildDirectory: "", isSpaMode: false, mode: "production" },
    future: { v3_singleFetch: true, v3_fetcherPersist: true, v3_relativeSplatPath: true, v3_throwAbortReason: true },
  } as unknown as ServerBuild;
  return createRequestHandler(build, "production")(new Request("https://app.example.com/here", { method }));
}

async function expectPostOnly(answer: Response): Promise<void> {
  expect(answer.status).toBe(405);
  expect(answer.headers.get("allow")).toBe("POST");
  expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await answer.text()).toBe("This address takes POST requests only.");
}

it("every route that has nothing but an action is looked at here", () => {
  expect(files).toEqual(expect.arrayContaining(["app.offers.tsx", "ingest.tsx", "proxy.subscribe.ts"]));
});

describe.each(files)("%s", (file) => {
  it("answers 405 to a GET, and says that it takes posts", async () => expectPostOnly(await ask(file, "GET")));

  it("answers 405 to a HEAD too", async () => {
    const answer = await ask(file, "HEAD");
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
  });
});

describe.each(files.filter((file) => !file.startsWith("app.")))("%s, which is open to all", (file) => {
  it.each(["PUT", "PATCH", "DELETE"])("answers 405 to a %s", async (method) => expectPostOnly(await ask(file, method)));
});
