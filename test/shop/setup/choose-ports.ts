import { findFreePorts, portIsFree } from "./find-port";

/** The ports of one local shop. */
export interface ShopPorts {
  /** What a browser sees: the front. */
  front: number;
  /** Where the app's calls to Shopify arrive. */
  tls: number;
  postgres: number;
  smtp: number;
  inbox: number;
  app: number;
}

const names: (keyof ShopPorts)[] = ["front", "tls", "postgres", "smtp", "inbox", "app"];

/**
 * @param base the first of six ports that follow one another; without it six free ones are taken
 * @throws Error that names the port which is taken
 */
export async function choosePorts(base?: number): Promise<ShopPorts> {
  const first = base ?? (await findFreePorts(names.length));
  const ports = Object.fromEntries(names.map((name, i) => [name, first + i])) as unknown as ShopPorts;
  for (const port of Object.values(ports)) {
    if (await portIsFree(port)) continue;
    throw new Error(
      `Port ${port} is taken by another program; the local shop needs ${first} to ${first + names.length - 1}.\n` +
        `End that program, or choose other ports: SHOP_PORT=${first + 100} npm run shop`,
    );
  }
  return ports;
}
