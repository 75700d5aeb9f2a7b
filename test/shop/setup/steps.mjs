/**
 * Does one step of the set-up and says so: its title while it runs, then ✓ and the seconds it took.
 *
 * @template Value
 * @param {string} title
 * @param {() => Value | Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function step(title, work) {
  const terminal = process.stdout.isTTY;
  if (terminal) process.stdout.write(`  … ${title}`);
  const started = performance.now();
  try {
    const value = await work();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${terminal ? "\r\x1b[K" : ""}  ✓ ${title} (${seconds} s)\n`);
    return value;
  } catch (error) {
    process.stdout.write(`${terminal ? "\r\x1b[K" : ""}  ✗ ${title}\n`);
    throw error;
  }
}

/**
 * Ends the process with what went wrong, as one clear text and not as a stack.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
  const text = error instanceof Error ? (process.env.DEBUG ? error.stack : error.message) : String(error);
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}
