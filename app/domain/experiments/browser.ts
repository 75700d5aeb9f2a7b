/** Who met an experiment: a browser by both of its names, and whom it is known to belong to. */
export interface Browser {
  /** The platform's id of it. */
  visitorId: string | null;
  /** The storefront runtime's id of it, which assignment hashes. */
  runtimeId: string | null;
  profileId: string | null;
}
