import type { Server } from "node:http";
import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import { env } from "./env.server";
import { webhookDoor } from "./webhook-door";
import { app } from "./wiring.server";

export interface Web {
  /** Answers what is under way, takes nothing new. */
  stop(): Promise<void>;
}

/** Serves webhooks, and the built Remix app for all else. */
export async function startWeb(build: ServerBuild): Promise<Web> {
  const server = express();
  server.disable("x-powered-by");
  // Behind a proxy on the same machine or network; its word on host and scheme is taken.
  server.set("trust proxy", ["loopback", "linklocal", "uniquelocal"]);
  server.all("/webhooks", webhookDoor(app));
  server.use(compression());
  server.use("/assets", express.static(path.resolve("build/client/assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
  server.use(express.static(path.resolve("build/client"), { maxAge: "1h" }));
  server.all("*", createRequestHandler({ build, mode: env.NODE_ENV }));

  const listening = await new Promise<Server>((resolve, reject) => {
    const started = server.listen(env.PORT, env.HOST, () => resolve(started));
    started.once("error", reject);
  });
  listening.keepAliveTimeout = 65_000;
  return {
    stop: () =>
      new Promise((resolve) => {
        listening.close(() => resolve());
        listening.closeIdleConnections();
      }),
  };
}
