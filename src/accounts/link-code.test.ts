import { expect, test } from 'vitest';
import { isLinkCode, linkCode, linkCodeDigest } from './link-code.ts';

test('a code is read back as people type it, and nothing else is one', () => {
  const code = linkCode(Uint8Array.from({ length: 16 }, (_, index) => index * 16));
  expect(code).toBe('atbu-cvdw-exfy-gzh2');
  expect([code, ` ${code.toUpperCase()} `].map(isLinkCode)).toEqual([true, true]);
  expect(['hub:olivia', 'olivia-owner', `${code}-aaaa`, code.slice(1), ''].map(isLinkCode)).toEqual(
    Array.from({ length: 5 }, () => false),
  );
  expect(linkCodeDigest(code.toUpperCase())).toBe(linkCodeDigest(code));
  expect(linkCodeDigest(code)).not.toContain(code);
});
