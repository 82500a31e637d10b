/** An answer before it becomes a Response. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}
