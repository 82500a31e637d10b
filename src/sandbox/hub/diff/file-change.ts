/** One file of a diff with both texts; null is "no such file". A rename has another `oldPath`. */
export interface FileChange {
  path: string;
  oldPath: string;
  oldOid: string | null;
  newOid: string | null;
  oldText: string | null;
  newText: string | null;
}
