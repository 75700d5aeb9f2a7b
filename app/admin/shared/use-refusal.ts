import { useEffect, useState } from "react";

/** An answer to a save. */
interface SaveAnswer {
  ok: boolean;
}

/**
 * The refusal that a page shows until the next answer, or until the merchant discards what was refused. A new one brings the
 * top of the page, where it is summed up, into view.
 */
export function useRefusal<Answer extends SaveAnswer>(
  answer: Answer | undefined,
): { refusal: Extract<Answer, { ok: false }> | null; forget(): void } {
  const [forgotten, setForgotten] = useState<Answer | undefined>(undefined);
  const isShown = answer !== undefined && !answer.ok && answer !== forgotten;
  useEffect(() => {
    if (answer && !answer.ok) window.scrollTo({ top: 0 });
  }, [answer]);
  return {
    refusal: isShown ? (answer as Extract<Answer, { ok: false }>) : null,
    forget: () => setForgotten(answer),
  };
}
