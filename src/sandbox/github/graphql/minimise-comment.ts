import { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { nodeId } from '../http/node-id.ts';
import { may } from '../identity/may.ts';
import { comment as stored } from '../store/comment.ts';
import { describeComment } from './describe-comment.ts';
import { problem } from './problem.ts';

const input = z.object({ subjectId: z.string(), classifier: stored.shape.minimised.unwrap() });
const schema = z.union([input, z.object({ input }).transform((variables) => variables.input)]);
const path = ['minimizeComment'];

/** mutation MinimizeComment($subjectId, $classifier) or ($input): hides a comment; needs write access, tells no webhook. */
export function minimiseComment(call: Call, variables: unknown): Reply {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) return problem({ type: 'INVALID', path, message: z.prettifyError(parsed.error) });
  const { store } = call.github;
  const { subjectId, classifier } = parsed.data;
  const comment = [...store.comments.values()].find(({ id }) => nodeId('IC', id) === subjectId);
  const issue = comment === undefined ? null : store.issues.get(String(comment.issueId));
  const repo = issue === null ? null : store.repos.get(String(issue.repoId));
  if (comment === undefined || repo === null) {
    const message = `Could not resolve to a node with the global id of '${subjectId}'`;
    return problem({ type: 'NOT_FOUND', path, message });
  }
  if (!may(call, repo, { role: 'write', app: 'issues', level: 'write' })) {
    return problem({ type: 'FORBIDDEN', path, message: 'Viewer cannot minimize this comment.' });
  }
  const minimised = store.comments.put({ ...comment, minimised: classifier });
  const minimizedComment = describeComment(call.github, minimised);
  return jsonReply({ data: { minimizeComment: { clientMutationId: null, minimizedComment } } });
}
