import { type GivenNames, type IdentityKind, identityKinds, type NamedProfile } from "./identity";

export interface FoundProfile {
  profile: NamedProfile;
  /** The given names that led to it. */
  by: IdentityKind[];
}

export interface MergeDecision {
  /** The profile that the names belong to; null: a new one must be made. */
  keep: string | null;
  /** Profiles that turn out to be the same person. */
  absorb: string[];
  /** Names that stay with somebody else. */
  leave: IdentityKind[];
}

/**
 * Whose names are these? Names given together belong to one person, but not at any price: two platform customers are two
 * people unless they have one mailbox; a phone may be a family's; a browser may be shared, so it follows whoever
 * identified themselves last and never joins two people who are known.
 */
export function decideMerge(given: GivenNames, found: FoundProfile[]): MergeDecision {
  const strongestFirst = [...found].sort((a, b) => strength(a) - strength(b) || older(a.profile, b.profile));
  const main = strongestFirst.find((candidate) => fits(candidate, given));
  const same = main ? [main] : [];
  const leave: IdentityKind[] = [];
  for (const other of strongestFirst) {
    if (other === main) continue;
    if (main && isSamePerson(same, other, given)) same.push(other);
    else leave.push(...other.by.filter((kind) => kind !== "visitor"));
  }
  const [keep, ...absorb] = same.map(({ profile }) => profile).sort((a, b) => rank(a) - rank(b) || older(a, b));
  return { keep: keep?.id ?? null, absorb: absorb.map(({ id }) => id), leave };
}

/** May the found profile carry the given names? */
function fits({ profile, by }: FoundProfile, given: GivenNames): boolean {
  if (by.includes("customer") || by.includes("email")) return true;
  return !differ(profile.email, given.email) && !differ(profile.externalId, given.customer);
}

function isSamePerson(same: FoundProfile[], other: FoundProfile, given: GivenNames): boolean {
  const known = same.map(({ profile }) => profile);
  const oneMailbox = known.some(({ email }) => email !== null && email === other.profile.email);
  if (oneMailbox) return true;
  if (known.some(({ externalId }) => differ(externalId, other.profile.externalId))) return false;
  if (other.by.includes("customer") || other.by.includes("email")) return true;
  const emailsDiffer = differ(given.email, other.profile.email) || known.some((p) => differ(p.email, other.profile.email));
  if (other.by.includes("phone")) return !emailsDiffer && !differ(given.customer, other.profile.externalId);
  return rank(other.profile) === anonymous;
}

const anonymous = 3;

function rank({ externalId, email, phone }: NamedProfile): number {
  return externalId ? 0 : email ? 1 : phone ? 2 : anonymous;
}

function strength({ by }: FoundProfile): number {
  return Math.min(...by.map((kind) => identityKinds.indexOf(kind)));
}

function older(a: NamedProfile, b: NamedProfile): number {
  return a.firstSeenAt.getTime() - b.firstSeenAt.getTime() || (a.id < b.id ? -1 : 1);
}

function differ(a: string | null | undefined, b: string | null | undefined): boolean {
  return Boolean(a && b && a !== b);
}
