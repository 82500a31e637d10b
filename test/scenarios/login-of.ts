const people: Record<string, string> = {
  olivia: 'olivia-owner',
  sam: 'sam-stranger',
  mira: 'mira-maintainer',
  noor: 'noor-maintainer',
};

/** The account of somebody that a scenario calls by the first name. */
export function loginOf(name: string): string {
  return people[name] ?? name;
}
