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

const compress = { passes: 4, unsafe: true, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false };

/**
 * Says the same once more in fewer bytes, after what the bundler does.
 *
 * @param {string} code of a module
 * @returns {Promise<string>}
 */
export async function squeeze(code) {
  const squeezed = await minify(code, { module: true, ecma: 2020, compress, format: { comments: false } });
  return squeezed.code ?? code;
}
