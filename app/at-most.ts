/**
 * Lets so many calls of an act run at once; the others wait their turn.
 *
 * @param most at least 1
 */
export function atMost<Given extends unknown[], Result>(most: number, act: (...given: Given) => Promise<Result>): typeof act {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (...given) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    else running++;
    try {
      return await act(...given);
    } finally {
      const next = waiting.shift();
      // Whoever is next takes the place over.
      if (next) next();
      else running--;
    }
  };
}
