/** The two halves of `owner/name`. */
export function ownerAndName(repository: string): { owner: string; name: string } {
  const [owner = '', name = ''] = repository.split('/');
  return { owner, name };
}
