import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { prepare } from "./setup/prepare.mjs";
import { node, root } from "./setup/run-tool.mjs";
import { giveUp } from "./setup/steps.mjs";

// The command `npm run shop`: the whole of Attendant on this machine. Runs on Node 20 with nothing installed; what needs
// more goes on in main.ts, under Node 24.
try {
  process.stdout.write("\nAttendant · local shop\n\n");
  await prepare();
} catch (error) {
  giveUp(error);
}

const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const flags = ["--disable-warning=ExperimentalWarning", "--import", "tsx"];
// The channel tells main.ts when this process is gone, however it went.
const shop = spawn(node, [...flags, main, ...process.argv.slice(2)], { cwd: root, stdio: ["inherit", "inherit", "inherit", "ipc"] });

// Ctrl-C reaches the whole group: the shop ends by itself, and this process with it.
process.on("SIGINT", () => {});
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => shop.kill("SIGTERM"));
shop.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
