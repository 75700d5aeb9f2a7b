import type { BuildOptions } from "esbuild";

export const bundling: BuildOptions;
export function squeeze(code: string): Promise<string>;
