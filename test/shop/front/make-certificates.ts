import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificates {
  /** Path of the authority's certificate, for NODE_EXTRA_CA_CERTS. */
  caFile: string;
  key: string;
  cert: string;
}

const years = (count: number): Date => new Date(Date.now() + count * 365 * 86_400_000);

/** The local shop's certificate for Shopify's hosts and its authority, made once and kept in `<dataDir>/tls`. */
export async function makeCertificates(dataDir: string): Promise<Certificates> {
  const directory = join(dataDir, "tls");
  const caFile = join(directory, "authority.pem");
  const keyFile = join(directory, "shopify.key");
  const certFile = join(directory, "shopify.pem");
  if (![caFile, keyFile, certFile].every((file) => existsSync(file))) {
    mkdirSync(directory, { recursive: true });
    const authority = await generate([{ name: "commonName", value: "Attendant local shop" }], {
      keyType: "ec",
      algorithm: "sha256",
      notAfterDate: years(10),
      extensions: [
        { name: "basicConstraints", cA: true, critical: true },
        { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
      ],
    });
    const leaf = await generate([{ name: "commonName", value: "*.myshopify.com" }], {
      keyType: "ec",
      algorithm: "sha256",
      notAfterDate: years(9),
      ca: { key: authority.private, cert: authority.cert },
      extensions: [
        { name: "basicConstraints", cA: false },
        { name: "keyUsage", digitalSignature: true },
        { name: "extKeyUsage", serverAuth: true },
        { name: "subjectAltName", altNames: ["*.myshopify.com", "*.shopify.com"].map((value) => ({ type: 2 as const, value })) },
      ],
    });
    writeFileSync(keyFile, leaf.private, { mode: 0o600 });
    writeFileSync(certFile, leaf.cert);
    writeFileSync(caFile, authority.cert);
  }
  return { caFile, key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8") };
}
