import { z } from "zod";

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  SHOPIFY_API_KEY: z.string().min(1),
  SHOPIFY_API_SECRET: z.string().min(1),
  /** Public origin of the app, without a slash at the end. */
  SHOPIFY_APP_URL: z.url().transform((url) => url.replace(/\/$/, "")),
  /** Comma-separated access scopes, as in shopify.app.toml. */
  SCOPES: z.string().min(1),
  HOST: z.string().default("0.0.0.0"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  /** For example smtp://user:password@mail.example.com:587 */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  /** Sender address of shops that have not set their own. */
  MAIL_FROM: z.email(),
  /** At least 32 characters; signs links and encrypts tokens. Changing it makes sent links void. */
  APP_SECRET: z.string().min(32),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  /** Jobs that one worker process runs at once; beside the web in one process at most three. */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(200).default(10),
  /** Proxies before the app that add to `X-Forwarded-For`: 1 for one with TLS, 2 with a content network before it. */
  TRUSTED_PROXIES: z.coerce.number().int().min(1).max(10).default(1),
  /** Connections that one process holds to the database, the queue's included. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(15),
});

export type Env = z.infer<typeof schema>;

/**
 * Reads and checks the process's settings: the only place that does.
 *
 * @throws Error naming every missing or wrong variable at once
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`These settings are missing or wrong (see .env.example):\n${lines.join("\n")}`);
}

export const env = readEnv();
