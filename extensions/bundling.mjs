// How whatever runs in a browser is bundled: `build.mjs`, and the tests that prove that it still decides the same.
import { minify } from "terser";

/** Options of esbuild. */
export const bundling = {
  bundle: true,
  minify: true,
  target: ["es2022"],
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
};

const compress = { passes: 4, unsafe: true, unsafe_arrows: true, pure_getters: true, keep_fargs: false };

/**
 * Says the same once more in fewer bytes, after what the bundler does.
 *
 * @param {string} code of a module
 * @returns {Promise<string>}
 */
export async function squeeze(code) {
  const squeezed = await minify(code, { module: true, ecma: 2020, compress, format: { comments: false } });
  return mergeImports(squeezed.code ?? code);
}

/** One statement for all that comes from one file: the bundler writes one for each module that is asked for. */
function mergeImports(code) {
  const [head] = /^(import\{[^}]+\}from"[^"]+";)*/.exec(code) ?? [""];
  const names = new Map();
  for (const [, name, from] of head.matchAll(/\{([^}]+)\}from("[^"]+")/g)) names.set(from, [...(names.get(from) ?? []), name]);
  return [...names].map(([from, all]) => `import{${all}}from${from};`).join("") + code.slice(head.length);
}
