import type { Call } from '../http/call.ts';
import type { Reply } from '../http/reply.ts';
import { textReply } from '../http/text-reply.ts';

/** GET /avatars/{login}.svg: the first letter on a colour made from the name. */
export function avatar(call: Call): Reply {
  const name = call.params.file ?? '';
  const hue = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 0);
  const letter = /^[a-z0-9]/i.exec(name)?.[0]?.toUpperCase() ?? '?';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 55% 45%)"/><text x="20" y="27" font-family="sans-serif" font-size="20" fill="#fff" text-anchor="middle">${letter}</text></svg>`;
  return textReply(svg, { 'Content-Type': 'image/svg+xml' });
}
