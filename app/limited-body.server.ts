/**
 * Reads a request's body up to a size; null when it is larger. The limit counts bytes that arrive, whatever the headers claim.
 */
export async function limitedBody(request: Request, limitBytes: number): Promise<Buffer | null> {
  if (Number(request.headers.get("content-length") ?? 0) > limitBytes) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limitBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  return Buffer.concat(parts);
}
