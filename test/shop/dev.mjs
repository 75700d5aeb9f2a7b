import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { prepare } from "./setup/prepare.mjs";
import { node, root } from "./setup/run-tool.mjs";
import { giveUp } from "./setup/steps.mjs";

// The command `npm run dev`, which `shopify app dev` calls: the app for a real Shopify store, on this machine.
try {
  await prepare();
} catch (error) {
  giveUp(error);
}
const main = fileURLToPath(new URL("./dev.ts", import.meta.url));
const flags = ["--disable-warning=ExperimentalWarning", "--env-file-if-exists=.env", "--import", "tsx"];
const app = spawn(node, [...flags, main], { cwd: root, stdio: "inherit" });
process.on("SIGINT", () => {});
process.on("SIGTERM", () => app.kill("SIGTERM"));
app.on("exit", (code) => process.exit(code ?? 0));
