/** Long, because it only ever passes when the test fails anyway; a machine may have much else to do. */
const patienceMs = 90_000;
const pauseMs = 100;

/**
 * Asks again until there is an answer other than null, undefined, false or an empty list.
 *
 * @throws Error that says what was waited for in vain
 */
export async function eventually<Value>(
  what: string,
  ask: () => Promise<Value | null | undefined | false> | Value | null | undefined | false,
): Promise<Value> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer && !(Array.isArray(answer) && answer.length === 0)) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
