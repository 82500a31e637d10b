/** Whether weights of this type can only be loaded on top of a base model. */
export function needsBase(weightType: string): boolean {
  return /^(adapter|delta)$/i.test(weightType);
}
