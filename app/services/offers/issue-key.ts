/** Key of the job that asks the platform for a code: one at a time for each. */
export function issueKey(shopId: number, code: string): string {
  return `code:${shopId}:${code}`;
}
