import { verify } from 'node:crypto';
import { z } from 'zod';
import type { GitHub } from '../github.ts';

const header = z.object({ alg: z.literal('RS256') });
const claims = z.object({ iss: z.union([z.string(), z.number()]), iat: z.number(), exp: z.number() });

const undecodable = 'A JSON web token could not be decoded';

function decoded<T>(part: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(Buffer.from(part, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}

/** Checks the JWT of the app: signed by its key (RS256), issued by it, not from the future, and for ten minutes at most. Gives what is wrong, in GitHub's words. */
export function verifyAppJwt({ app, wallClock }: GitHub, jwt: string): string | null {
  const [head = '', body = '', signature = ''] = jwt.split('.');
  const payload = decoded(body, claims);
  if (decoded(head, header) === null || payload === null) return undecodable;
  const bytes = Buffer.from(signature, 'base64url');
  if (!verify('RSA-SHA256', Buffer.from(`${head}.${body}`), app.publicKey, bytes)) return undecodable;
  if (String(payload.iss) !== String(app.id)) return "'Issuer' claim ('iss') must be an Integer";
  const now = wallClock().getTime() / 1000;
  if (payload.iat > now + 60) {
    return "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued";
  }
  if (payload.exp <= now) {
    return "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires";
  }
  if (payload.exp > now + 660) return "'Expiration time' claim ('exp') is too far in the future";
  return null;
}
