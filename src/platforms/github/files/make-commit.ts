import type { CommitRequest } from '../../hub/hub-client.ts';
import { gitCommit, gitObject } from '../schemas/git-answers.ts';
import type { RepoCalls } from './repo-calls.ts';

/** Makes a commit on top of `parentCommit` that no branch holds yet; its id. Until a branch is moved to it, nothing has changed. */
export async function makeCommit(
  { repo, parentCommit, title, description, write, remove }: CommitRequest,
  { ask }: RepoCalls,
): Promise<string> {
  const parent = await ask(repo, {
    ...{ route: 'GET /git/commits/{sha}', parameters: { sha: parentCommit }, answer: gitCommit },
  });
  const file = { mode: '100644', type: 'blob' };
  const tree = [
    ...remove.map((path) => ({ ...file, path, sha: null })),
    ...write.map(({ path, text }) => ({ ...file, path, content: text })),
  ];
  const made = await ask(repo, {
    ...{ route: 'POST /git/trees', parameters: { base_tree: parent.tree.sha, tree }, answer: gitObject },
  });
  const message = description === '' ? title : `${title}\n\n${description}`;
  const commit = { message, tree: made.sha, parents: [parentCommit] };
  return (await ask(repo, { route: 'POST /git/commits', parameters: commit, answer: gitObject })).sha;
}
