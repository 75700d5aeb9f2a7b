// Builds what the extensions run: `node extensions/build.mjs`. Assets of a theme app extension lie flat and without source maps.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { bundling, squeeze } from "./bundling.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const storefront = join(root, "app/storefront");
const assets = join(root, "extensions/attendant/assets");

/** Formats, and blocks that are files of their own, each named by its kind. */
const formats = ["popup", "full-screen", "bar", "slide-in", "embedded", "teaser", "note", "wheel", "feed", "shipping-bar", "page"];
const blocks = ["form", "fields", "code", "countdown", "picture", "products", "question", "spacer", "video"];
/** Every file of the runtime and the module that is its door. */
const doors = {
  attendant: "main",
  "attendant-kit": "kit",
  "attendant-arms": "arms",
  "attendant-cart": "attend-cart",
  "attendant-truth": "is-true",
  "attendant-outcomes": "keep-outcomes",
  "attendant-swipe": "views/swipe-away",
  "attendant-fixed": "views/push-fixed",
  "attendant-watch": "signals/watch-closely",
  "attendant-preview-as": "preview-as",
  ...Object.fromEntries([...formats, ...blocks].map((name) => [`attendant-${name}`, `views/${name}`])),
};

/** Bundles `*.css?inline`, the way Vite names a style sheet that is wanted as text. */
const cssAsText = {
  name: "css-as-text",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace("?inline", "")),
      namespace: "css-as-text",
    }));
    onLoad({ filter: /.*/, namespace: "css-as-text" }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true });
      return { contents: `export default ${JSON.stringify(code.trim().replace(/(--[\w-]+): /g, "$1:"))}`, loader: "js" };
    });
  },
};

/** What the kit exports, each under its own name: the other files take it from there. */
const inKit = [...readFileSync(join(storefront, "kit.ts"), "utf8").matchAll(/ from "(.+)"/g)].map(([, path]) => join(storefront, path));

/** What belongs to another file stays there: nothing is sent twice, and nothing before it is needed. */
const stayApart = (ownFile) => ({
  name: "stay-apart",
  setup({ onResolve }) {
    const files = new Map(Object.entries(doors).map(([file, door]) => [join(storefront, door), file]));
    for (const path of inKit) files.set(path, "attendant-kit");
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
      const file = kind === "entry-point" ? undefined : files.get(join(resolveDir, path));
      return file && file !== ownFile ? { path: `./${file}.js`, external: true } : undefined;
    });
  },
});

const common = { ...bundling, absWorkingDir: root, alias: { "~": join(root, "app") }, plugins: [cssAsText] };

mkdirSync(assets, { recursive: true });
// What an earlier version built and this one does not.
for (const file of readdirSync(assets)) if (!(file.replace(/\.js$/, "") in doors)) rmSync(join(assets, file));

await Promise.all([
  ...Object.entries(doors).map(async ([file, door]) => {
    await build({
      ...common,
      entryPoints: [join(storefront, `${door}.ts`)],
      outfile: join(assets, `${file}.js`),
      format: "esm",
      plugins: [cssAsText, stayApart(file)],
    });
    const path = join(assets, `${file}.js`);
    writeFileSync(path, await squeeze(readFileSync(path, "utf8")));
  }),
  build({
    ...common,
    entryPoints: [join(root, "extensions/attendant-pixel/src/index.ts")],
    outfile: join(root, "extensions/attendant-pixel/dist/pixel.js"),
    format: "iife",
  }),
]);
