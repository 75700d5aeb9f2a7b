import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult, type IModule } from "dependency-cruiser";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";

/*
 * The house's plan, held by a test: who may import whom, what the domain may not know, how long a file may get. It has no
 * list of exceptions: what breaks a rule is moved.
 */

const root = fileURLToPath(new URL("../", import.meta.url));

/** The layers, and which of them each may import beside itself. `root` are the files of app/ that wire all the others. */
const mayImport: Record<string, string[]> = {
  domain: [],
  storefront: ["domain"],
  adapters: ["domain"],
  services: ["domain", "generated"],
  admin: ["domain"],
  routes: ["services", "admin", "domain", "root"],
  root: ["domain", "storefront", "adapters", "services", "admin", "routes", "generated"],
  extensions: ["storefront", "domain"],
};

let modules: IModule[];
beforeAll(async () => {
  const options = {
    baseDir: root,
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules|^app/generated" },
    exclude: { path: "^extensions/.*/(dist|assets)/" },
    ruleSet: { forbidden: [{ name: "no-cycles", severity: "error" as const, from: {}, to: { circular: true } }] },
    validate: true,
  };
  const resolving = { alias: { "~": `${root}app` }, extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"] };
  const { output } = await cruise(["app", "extensions", "prisma"], options, resolving);
  modules = (output as ICruiseResult).modules.filter(({ source }) => /^(app|extensions|prisma)\//.test(source));
}, 120_000);

/** The layer of a file, from its path. */
function layerOf(path: string): string {
  const [top = "", folder = "", ...rest] = path.split("/");
  if (top !== "app") return top;
  return rest.length === 0 ? "root" : folder;
}

const imports = () =>
  modules.flatMap(({ source, dependencies }) =>
    dependencies.map((dependency) => ({ from: source, to: dependency.resolved, ...dependency })),
  );
const ours = (path: string) => /^(app|extensions|prisma|test)\//.test(path);
const domainFiles = () => modules.map(({ source }) => source).filter((path) => layerOf(path) === "domain");
const textOf = (path: string) => readFileSync(`${root}${path}`, "utf8");

describe("who may import whom", () => {
  test("every file lies in a known layer", () => {
    const layers = new Set(modules.map(({ source }) => layerOf(source)));
    expect([...layers].filter((layer) => !(layer in mayImport) && layer !== "generated" && layer !== "prisma")).toEqual([]);
  });

  test("a layer imports itself and the layers it may", () => {
    const broken = imports().filter(({ from, to }) => {
      const [layer, other] = [layerOf(from), layerOf(to)];
      return ours(to) && layer in mayImport && other !== layer && !mayImport[layer]?.includes(other);
    });
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test("routes know the root's doors, not its processes", () => {
    const processes = /^app\/(main|worker|web|job-catalogue)\.ts$/;
    const broken = imports().filter(({ from, to }) => layerOf(from) === "routes" && processes.test(to));
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test("the storefront never carries a schema", () => {
    const broken = imports().filter(({ from, to }) => layerOf(from) === "storefront" && to.endsWith(".schema.ts"));
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test("nothing imports the tests, except the tool that makes migrations", () => {
    const broken = imports().filter(({ from, to }) => to.startsWith("test/") && from !== "prisma/new-migration.ts");
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test("no cycles, inside a layer either", () => {
    const circles = imports().flatMap(({ from, cycle }) => (cycle ? [`${from} → ${cycle.map(({ name }) => name).join(" → ")}`] : []));
    expect(circles).toEqual([]);
  });

  test("every import of our own is found, so that none goes by unchecked", () => {
    const own = imports().filter(({ module }) => /^[.~]/.test(module));
    expect(own.length).toBeGreaterThan(100);
    expect(own.flatMap(({ from, module, couldNotResolve }) => (couldNotResolve ? [`${from}: ${module}`] : []))).toEqual([]);
  });
});

describe("the domain is pure", () => {
  test("it knows no package; its schemas know zod", () => {
    const packages = imports().filter(({ from, to }) => layerOf(from) === "domain" && !ours(to));
    const broken = packages.filter(({ from, module }) => !(module === "zod" && from.endsWith(".schema.ts")));
    expect(broken.map(({ from, module }) => `${from}: ${module}`)).toEqual([]);
  });

  test("it asks neither the clock, nor chance, nor the world outside", () => {
    expect(domainFiles().flatMap((path) => impureParts(path))).toEqual([]);
  });
});

describe("files are small and named for what they do", () => {
  const limit = 250;
  const written = () =>
    globSync("{app,extensions,prisma,test}/**/*.{ts,tsx,mjs}", {
      cwd: root,
      exclude: ["**/{node_modules,dist,assets,generated}/**"],
    }).filter((path) => !isGenerated(path));

  test(`no file is longer than ${limit} lines`, () => {
    const lengths = written().map((path) => ({ path, lines: textOf(path).split("\n").length - 1 }));
    expect(lengths.filter(({ lines }) => lines > limit).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test("none is called utils, helpers or common", () => {
    expect(written().filter((path) => path.split("/").some((part) => /^(utils?|helpers?|common)(\.|$)/.test(part)))).toEqual([]);
  });

  test("names are kebab-case; routes follow Remix", () => {
    const odd = written().filter((path) => layerOf(path) !== "routes" && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(basename(path)));
    expect(odd).toEqual([]);
  });
});

/** Made by a tool, which says so in its first lines. */
function isGenerated(path: string): boolean {
  return /not to be edited/i.test(textOf(path).slice(0, 300));
}

const worldly = new Set([
  "process",
  "fetch",
  "setTimeout",
  "setInterval",
  "crypto",
  "performance",
  "window",
  "document",
  "localStorage",
  "console",
  "navigator",
  "require",
  "Buffer",
]);

/** Where a file of the domain reads the clock, draws lots or touches its surroundings, as `path:line: text`. */
function impureParts(path: string): string[] {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${path}:${line + 1}: ${node.getText(file).slice(0, 60)}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText(file) === "Date" && !node.arguments?.length) report(node);
    if (ts.isCallExpression(node) && node.expression.getText(file) === "Date") report(node);
    if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random|globalThis\..+)$/.test(node.getText(file))) report(node);
    if (ts.isIdentifier(node) && worldly.has(node.text) && isFreeUse(node)) report(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Whether a name is used for what it means globally: not as a property, a type's field, or something declared here. */
function isFreeUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return true;
  return false;
}
