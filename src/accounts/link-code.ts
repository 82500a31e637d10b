import { createHash } from 'node:crypto';

/** Letters and digits that nobody mixes up when reading them off a screen. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const form = new RegExp(`^[${letters}]{4}(-[${letters}]{4}){3}$`);

/** A one-time code of 79 bits from as many random bytes as it has letters: too many to be guessed, short enough to be typed. */
export function linkCode(random: Uint8Array): string {
  const chosen = [...random.subarray(0, 16)].map((byte) => letters[byte % letters.length]).join('');
  return chosen.match(/.{4}/g)?.join('-') ?? '';
}

/** Whether somebody wrote a code and not an account. */
export function isLinkCode(text: string): boolean {
  return form.test(text.trim().toLowerCase());
}

/** What is kept of a code: enough to recognise it, not enough to use it. */
export function linkCodeDigest(code: string): string {
  return createHash('sha256').update(code.trim().toLowerCase()).digest('hex');
}
