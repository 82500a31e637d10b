/** The last bytes of an answer, at most twice as many held at a time. */
export async function readTail(response: Response, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  let kept = Buffer.alloc(0);
  for await (const chunk of response.body ?? []) {
    kept = Buffer.concat([kept, chunk]);
    if (kept.length > 2 * bytes) kept = kept.subarray(-bytes);
  }
  return new Uint8Array(kept.subarray(-bytes));
}
