type Kind = 'U' | 'O' | 'BOT' | 'R' | 'I' | 'PR' | 'IC' | 'REA' | 'A' | 'T' | 'REF' | 'C' | 'B';

/** A global node id: a letter code for the kind of thing, then its id. GraphQL names things by it. */
export function nodeId(kind: Kind, id: number | string): string {
  return `${kind}_kwSandbox${id}`;
}
