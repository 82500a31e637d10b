/** What a model is called and what it is to be called; both as `org/name`, or a name alone. */
export interface RenamePair {
  from: string;
  to: string;
}

/** The namespace of a model's name; '' for one without. */
export function namespaceOf(model: string): string {
  return model.slice(0, Math.max(model.indexOf('/'), 0));
}

/** Whether a rename gives a model to another namespace. Letter case makes no other namespace. */
export function crossesNamespaces({ from, to }: RenamePair): boolean {
  return namespaceOf(from).toLowerCase() !== namespaceOf(to).toLowerCase();
}
