/** Where the local shop's parts are found in a browser, and the outside addresses they stand for. */
export interface Origins {
  port: number;
  admin: string;
  app: string;
  inbox: string;
  panel: string;
  /** Of a shop by its handle, for example `http://marl-and-moss.localhost:4700`. */
  storefront(handle: string): string;
}

/** The addresses of a local shop whose front listens on `port`. */
export function makeOrigins(port: number): Origins {
  return {
    port,
    admin: `http://admin.localhost:${port}`,
    app: `http://attendant.localhost:${port}`,
    inbox: `http://inbox.localhost:${port}`,
    panel: `http://admin.localhost:${port}/panel`,
    storefront: (handle) => `http://${handle}.localhost:${port}`,
  };
}
