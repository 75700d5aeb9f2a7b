/**
 * The one thing the local shop puts into the app's process: `node --import ./test/shop/preload.mjs build/main.js`.
 *
 * - TLS to *.myshopify.com and *.shopify.com goes to 127.0.0.1:$LOCAL_SHOP_TLS_PORT, with the real server name, so that the
 *   certificate is still checked (NODE_EXTRA_CA_CERTS names the local shop's authority).
 * - Every other host outside this machine is refused, except those that the app is configured with (DATABASE_URL, SMTP_URL).
 * - Dates follow the local shop's clock: LOCAL_SHOP_CLOCK_OFFSET_MS at the start, then `{ type: "clock", offsetMs }` over IPC,
 *   each answered with `{ type: "clock-set", offsetMs }`.
 */

import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";
import { shiftDate } from "./shift-date.mjs";

const shopifyHosts = /(^|\.)(myshopify\.com|shopify\.com)$/i;
const ownHosts = /^(localhost|.*\.localhost|::1|::ffff:127\..*|127\..*)$/i;
const configuredHosts = new Set(
  [process.env.DATABASE_URL, process.env.SMTP_URL].flatMap((url) => (URL.canParse(url ?? "") ? [new URL(url).hostname] : [])),
);

const realTlsConnect = tls.connect;
tls.connect = function (...args) {
  const options = typeof args[0] === "object" && args[0] !== null ? args[0] : undefined;
  const host = options?.servername || options?.host;
  if (!options || !host || options.socket || !shopifyHosts.test(host)) return realTlsConnect.apply(this, args);
  const port = Number(process.env.LOCAL_SHOP_TLS_PORT);
  return realTlsConnect.call(this, { ...options, host: "127.0.0.1", port, servername: host, path: undefined }, ...args.slice(1));
};

const realConnect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  // Node's own callers pass one array of [options, callback]; others pass options, or port and host.
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host = typeof first === "object" && first !== null ? first.host : typeof args[1] === "string" ? args[1] : undefined;
  const path = typeof first === "object" && first !== null ? first.path : undefined;
  if (path || !host || ownHosts.test(host) || configuredHosts.has(host)) {
    if (typeof first === "object" && first !== null && /\.localhost$/i.test(host ?? "")) first.host = "127.0.0.1";
    return realConnect.apply(this, args);
  }
  const refused = Object.assign(new Error(`The local shop refuses calls to the outside: ${host}`), { code: "ELOCALSHOP" });
  process.nextTick(() => this.destroy(refused));
  return this;
};
syncBuiltinESMExports();

shiftDate(globalThis, Number(process.env.LOCAL_SHOP_CLOCK_OFFSET_MS ?? 0));
if (process.send) {
  process.on("message", (message) => {
    if (message?.type !== "clock") return;
    shiftDate(globalThis, message.offsetMs);
    process.send?.({ type: "clock-set", offsetMs: message.offsetMs });
  });
  // The local shop is gone, killed perhaps: the app ends as it does when it is asked to.
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  // Listening must not keep the process alive by itself.
  process.channel?.unref();
}
