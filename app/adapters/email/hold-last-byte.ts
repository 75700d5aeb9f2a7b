import { Readable } from "node:stream";

/**
 * A stream of bytes that keeps its end back until `beforeEnd` has finished: a mail server that never gets the end throws the message away,
 * one that gets it may deliver it. When `beforeEnd` fails, the stream breaks and the end never goes out.
 */
export function holdLastByte(bytes: Buffer, beforeEnd: () => Promise<void>): Readable {
  const cut = Math.max(0, bytes.length - 2);
  async function* parts(): AsyncGenerator<Buffer> {
    if (cut > 0) yield bytes.subarray(0, cut);
    await beforeEnd();
    yield bytes.subarray(cut);
  }
  return Readable.from(parts(), { objectMode: false, highWaterMark: 64 * 1024 });
}
