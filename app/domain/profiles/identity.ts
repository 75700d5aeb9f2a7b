/** What can name a person, strongest first. */
export const identityKinds = ["customer", "email", "phone", "visitor"] as const;

export type IdentityKind = (typeof identityKinds)[number];

/** The names somebody gave, in normal form. */
export type GivenNames = Partial<Record<IdentityKind, string>>;

/** A stored profile as far as merging looks at it. */
export interface NamedProfile {
  id: string;
  externalId: string | null;
  email: string | null;
  phone: string | null;
  firstSeenAt: Date;
}
