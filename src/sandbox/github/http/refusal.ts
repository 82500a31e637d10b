import type { components } from '@octokit/openapi-types';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';

type Problems = components['schemas']['validation-error']['errors'];

/** An error as GitHub words it: `message`, `documentation_url`, `status`, and `errors` for a 422. */
export function refusal(status: number, message: string, errors?: Problems): Reply {
  const body: components['schemas']['basic-error'] & { errors?: Problems } = {
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  };
  if (errors !== undefined) body.errors = errors;
  return jsonReply(body, status);
}
