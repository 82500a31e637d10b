/** A name for comparing: small letters, without the `-`, `_`, `.` and spaces that people mix up. */
export function normaliseName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.\s]+/g, '');
}
