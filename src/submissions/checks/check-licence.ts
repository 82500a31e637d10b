import type { Candidate } from '../candidate.ts';
import type { Finding } from '../finding.ts';

/** The card names a licence: `license`, or `license_name` with `license_link` (§2.1.12, §2.1.13). */
export function checkLicence({ facts }: Pick<Candidate, 'facts'>): Finding[] {
  const { license, license_name, license_link } = facts.cardData;
  const named = isFilled(license) || (isFilled(license_name) && isFilled(license_link));
  return named ? [] : [{ refusal: { code: 'licence-missing', model: facts.id } }];
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isFilled) : typeof value === 'string' && value.trim() !== '';
}
