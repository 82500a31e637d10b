import { openBoundedCache } from '../../bounded-cache.ts';
import type { FileAtRevision, HubClient, Repo } from '../../hub/hub-client.ts';
import { isPlainPath } from '../../hub/hub-path.ts';
import { PlatformFault } from '../../platform-fault.ts';
import { commitList, contentFile, gitBlob, gitRef } from '../schemas/git-answers.ts';
import type { RepoCalls } from './repo-calls.ts';

const keptFiles = { entries: 500, bytes: 32 * 1024 * 1024 };
const commitId = /^[0-9a-f]{40}$/;
/** Questions about single files that are under way at once. */
const askedAtOnce = 4;

type ContentCalls = Pick<HubClient, 'head' | 'readFile' | 'readBytes' | 'lastChanges'>;

/** The head, and single files. A file's blob id is git's own, so it is the same as the Hub would give it. */
export function contentCalls({ ask, find }: RepoCalls): ContentCalls {
  const fixed = openBoundedCache<FileAtRevision>(keptFiles);

  async function bytesOf(repo: Repo, { path, revision }: { path: string; revision: string }) {
    if (!isPlainPath(path) || !isPlainPath(revision)) return null;
    const parameters = { path, ref: revision };
    const file = await find(repo, { route: 'GET /contents/{path}', parameters, answer: contentFile });
    if (!file) return null;
    const { sha: oid, encoding, content } = file;
    if (encoding === 'base64') return { oid, bytes: new Uint8Array(Buffer.from(content, 'base64')) };
    // Above 1 MB only the blob itself has the content.
    const large = { route: 'GET /git/blobs/{sha}', parameters: { sha: oid }, answer: gitBlob };
    return { oid, bytes: new Uint8Array(Buffer.from((await ask(repo, large)).content, 'base64')) };
  }

  async function lastChange(repo: Repo, { path, revision }: { path: string; revision: string }) {
    const parameters = { path, sha: revision, per_page: 1 };
    const [last] = (await find(repo, { route: 'GET /commits', parameters, answer: commitList })) ?? [];
    return last?.commit.committer?.date;
  }

  return {
    async head(repo) {
      const main = { route: 'GET /git/ref/{ref}', parameters: { ref: 'heads/main' }, answer: gitRef };
      try {
        return (await find(repo, main))?.object.sha ?? null;
      } catch (fault) {
        // A repository without any commit.
        if (fault instanceof PlatformFault && fault.status === 409) return null;
        throw fault;
      }
    },

    async readFile(repo, { path, revision }) {
      const key = `${repo.name} ${revision} ${path}`;
      const known = fixed.get(key);
      if (known) return known;
      const read = await bytesOf(repo, { path, revision });
      if (!read) return null;
      const file = { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes), oid: read.oid };
      if (commitId.test(revision)) fixed.set(key, file, read.bytes.length);
      return file;
    },

    readBytes: async (repo, file) => (await bytesOf(repo, file))?.bytes ?? null,

    async lastChanges(repo, { revision, paths }) {
      const found = new Map<string, Date>();
      for (let from = 0; from < paths.length; from += askedAtOnce) {
        const asked = paths.slice(from, from + askedAtOnce).map(async (path) => {
          const date = await lastChange(repo, { path, revision });
          if (date !== undefined) found.set(path, new Date(date));
        });
        await Promise.all(asked);
      }
      return found;
    },
  };
}
