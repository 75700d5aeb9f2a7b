import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  resolve: { alias: { "~": new URL("./app", import.meta.url).pathname } },
  plugins: [
    remix({
      ignoredRouteFiles: ["**/.*"],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        // Breaks navigation where a browser blocks storage in frames.
        v3_lazyRouteDiscovery: false,
      },
    }),
  ],
  build: { assetsInlineLimit: 0, target: "es2022" },
  server: { host: "127.0.0.1" },
});
