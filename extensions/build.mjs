// Builds what the extensions run: `node extensions/build.mjs`. Assets of a theme app extension lie flat and without source maps.
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const storefront = join(root, "app/storefront");
const assets = join(root, "extensions/attendant/assets");

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
      return { contents: `export default ${JSON.stringify(code.trim())}`, loader: "js" };
    });
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: ["es2020"],
  charset: "utf8",
  legalComments: "none",
  alias: { "~": join(root, "app") },
  plugins: [cssAsText],
  logLevel: "warning",
};

const formats = ["popup", "bar", "slide-in"];
const files = ["attendant.js", ...formats.map((format) => `attendant-${format}.js`)];
mkdirSync(assets, { recursive: true });
// What an earlier version built and this one does not.
for (const file of readdirSync(assets)) if (!files.includes(file)) rmSync(join(assets, file));

await Promise.all([
  build({ ...common, entryPoints: [join(storefront, "main.ts")], outfile: join(assets, "attendant.js"), format: "iife" }),
  ...formats.map((format) =>
    build({
      ...common,
      entryPoints: [join(storefront, "views", `${format}.ts`)],
      outfile: join(assets, `attendant-${format}.js`),
      format: "esm",
    }),
  ),
  build({
    ...common,
    entryPoints: [join(root, "extensions/attendant-pixel/src/index.ts")],
    outfile: join(root, "extensions/attendant-pixel/dist/pixel.js"),
    format: "iife",
  }),
]);
