/** Source key of the code that a touchpoint gave to a profile, as `reserveCode` was called with. */
export function codeKeyOf(touchpointId: string, profileId: string): string {
  return `touchpoint:${touchpointId}:${profileId}`;
}
