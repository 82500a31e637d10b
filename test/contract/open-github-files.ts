import { pino } from 'pino';
import { openThreadReader } from '../../src/platforms/github/fetch-thread.ts';
import { openGithubFiles } from '../../src/platforms/github/files/open-github-files.ts';
import { openGithubApp } from '../../src/platforms/github/open-github-app.ts';
import { desk, openTestGitHub } from './open-test-github.ts';

/** The sandbox's GitHub, the bot's own client for files in it, and a person with write access who works there, too. */
export async function openFilesOnGithub(options: Parameters<typeof openTestGitHub>[0] = {}) {
  const opened = await openTestGitHub(options);
  const { url, appId, privateKey, webhookSecret } = opened.github;
  const app = openGithubApp({
    ...{ url, api: url, appId: String(appId), privateKey, webhookSecret },
    ...{ clock: { now: () => new Date() }, log: pino({ level: 'silent' }) },
  });
  const fetchThread = openThreadReader(app, { entries: 10, bytes: 1_000_000 });
  const person = opened.as('wanda');
  return {
    ...{ ...opened, app, person, files: openGithubFiles(app, { fetchThread }) },

    /** Somebody with write access commits to a branch behind the bot's back. */
    async pushes(path: string, text: string, branch = 'main'): Promise<string> {
      const { data: head } = await person.rest.git.getRef({ ...desk, ref: `heads/${branch}` });
      const { data: tree } = await person.rest.git.createTree({
        ...desk,
        base_tree: head.object.sha,
        tree: [{ path, mode: '100644', type: 'blob', content: text }],
      });
      const commit = { ...desk, message: 'Change', tree: tree.sha, parents: [head.object.sha] };
      const { data: made } = await person.rest.git.createCommit(commit);
      await person.rest.git.updateRef({ ...desk, ref: `heads/${branch}`, sha: made.sha });
      return made.sha;
    },
  };
}

export const repo = { type: 'github', name: `${desk.owner}/${desk.repo}` } as const;
