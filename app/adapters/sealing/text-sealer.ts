import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

export interface TextSealer {
  seal(text: string): string;
  /** @throws Error when the text was sealed with another secret or was changed */
  open(sealed: string): string;
}

/** Encrypts short texts (tokens) at rest with AES-256-GCM: `v1.<iv>.<tag>.<text>`, each part base64url. */
export function textSealer(secret: string): TextSealer {
  const key = createHash("sha256").update(`seal:${secret}`).digest();
  return {
    seal(text) {
      const iv = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, iv);
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return ["v1", ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url"))].join(".");
    },
    open(sealed) {
      const [version, iv, tag, text] = sealed.split(".");
      if (version !== "v1" || !iv || !tag || text === undefined) throw new Error("not a sealed text");
      const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(iv, "base64url"));
      decipher.setAuthTag(Buffer.from(tag, "base64url"));
      return decipher.update(Buffer.from(text, "base64url"), undefined, "utf8") + decipher.final("utf8");
    },
  };
}
