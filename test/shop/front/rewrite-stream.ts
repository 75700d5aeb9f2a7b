import { Transform, type TransformCallback } from "node:stream";

// Longer than the longest address that could be cut in two by a chunk's end: a host name has at most 63 characters a label.
const tailLength = 160;

const headSeen = /<head(?:\s[^>]*)?>|<body|<script/i;
const longestBeforeHead = 16_384;

/**
 * Rewrites a body as it passes. A little of each chunk is kept back until more has come, so that an address on the seam of
 * two chunks is found; it cuts only where no address can be under way.
 *
 * @param rewrite from latin1 text to latin1 text
 * @param atStart is applied once, to a page's first piece, which is held until its head has come
 */
export function makeRewriteStream(rewrite: (text: string) => string, atStart?: (text: string) => string): Transform {
  let kept = "";
  let started = false;
  const finish = (text: string): Buffer => {
    const rewritten = rewrite(started || !atStart ? text : atStart(text));
    started = true;
    return Buffer.from(rewritten, "latin1");
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      const text = kept + chunk.toString("latin1");
      if (atStart && !started && text.length < longestBeforeHead && !headSeen.test(text)) {
        kept = text;
        done();
        return;
      }
      const seam = text.slice(-tailLength).lastIndexOf("http");
      const cut = seam === -1 ? lastBreak(text) : Math.max(0, text.length - Math.min(tailLength, text.length) + seam);
      kept = text.slice(cut);
      if (cut > 0) done(null, finish(text.slice(0, cut)));
      else done();
    },
    flush(done: TransformCallback) {
      if (kept.length > 0 || !started) done(null, finish(kept));
      else done();
    },
  });
}

/** Up to three last characters may be the beginning of "http". */
function lastBreak(text: string): number {
  for (const beginning of ["htt", "ht", "h"]) if (text.toLowerCase().endsWith(beginning)) return text.length - beginning.length;
  return text.length;
}
