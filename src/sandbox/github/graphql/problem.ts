import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';

interface Problem {
  type: 'NOT_FOUND' | 'FORBIDDEN' | 'UNPROCESSABLE' | 'INVALID';
  path: string[];
  message: string;
}

/** GraphQL answers 200 whatever happens: what went wrong stands in `errors`. A refused mutation changes nothing before. */
export function problem({ type, path, message }: Problem): Reply {
  const data = path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), null);
  return jsonReply({ data, errors: [{ type, path, locations: [{ line: 1, column: 1 }], message }] });
}
