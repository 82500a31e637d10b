import { listFiles, pathsInfo } from '@huggingface/hub';
import type { z } from 'zod';
import { PlatformFault } from '../platform-fault.ts';
import { cappedLines } from './diff/capped-lines.ts';
import { readDiffPaths } from './diff/read-diff-paths.ts';
import type { FileReader } from './file-reader.ts';
import { openConditionalRead } from './http/conditional-read.ts';
import { nullWhenMissing } from './http/null-when-missing.ts';
import { parseAnswer } from './http/parse-answer.ts';
import { libraryAccess, throughLibrary } from './http/through-library.ts';
import type { HubClient, Repo, TreeFile } from './hub-client.ts';
import type { HubFetch } from './hub-fetch.ts';
import { apiPath, isPlainPath, webPath } from './hub-path.ts';
import { isRepoName } from './hub-place.ts';
import { hubRepo } from './hub-repo.ts';
import { changedRow, repositoryHead, treeRow } from './schemas/repository-answers.ts';

/** A larger comparison is slower than comparing two trees. */
const MAX_DIFF_BYTES = 20 * 1024 * 1024;
/** The Hub takes 2,000 at most (hub-api.md §4.2). */
const PATHS_PER_QUESTION = 1000;
/** With their last commits the Hub gives less at once (hub-api.md §4.2). */
const EXPANDED_PATHS_PER_QUESTION = 100;

type FileCalls = Pick<
  HubClient,
  'head' | 'modelHead' | 'readFile' | 'readBytes' | 'listTree' | 'pathsInfo' | 'lastChanges' | 'changedPaths'
>;

/** What is in a repository at a revision (hub-api.md §4.1 and 4.2). */
export function fileCalls(http: HubFetch, readFile: FileReader): FileCalls {
  const library = libraryAccess(http);
  const readHead = openConditionalRead({
    http,
    parse: (answer) => parseAnswer(repositoryHead, answer),
    limits: { entries: 500, bytes: 1024 * 1024 },
  });

  async function headOf(repo: Repo): Promise<{ id: string; sha: string } | null> {
    const path = `${apiPath(hubRepo(repo), 'revision', 'main')}?expand=sha`;
    const answer = await nullWhenMissing(readHead(path));
    return answer ? { id: answer.value.id, sha: answer.value.sha } : null;
  }

  return {
    head: async (repo) => (await headOf(repo))?.sha ?? null,
    modelHead: async (name) => (isRepoName(name) ? await headOf({ type: 'model', name }) : null),
    readFile,

    async readBytes(repo, { path, revision }) {
      if (!isPlainPath(path) || !isPlainPath(revision)) return null;
      const address = webPath(hubRepo(repo), 'resolve', revision, ...path.split('/'));
      return (await nullWhenMissing(http.read(address)))?.bytes ?? null;
    },

    async *listTree(repo, { revision, path }) {
      if (path && !isPlainPath(path)) return;
      const folder = path?.split('/').map(encodeURIComponent).join('/');
      const query = { repo: hubRepo(repo), revision: encodeURIComponent(revision), recursive: true, ...library };
      const rows = throughLibrary(listFiles(folder ? { ...query, path: folder } : query), treeRow);
      try {
        yield* filesOnly(rows);
      } catch (error) {
        if (!(error instanceof PlatformFault && error.code === 'EntryNotFound')) throw error;
      }
    },

    async pathsInfo(repo, { revision, paths }) {
      const found: TreeFile[] = [];
      for (let start = 0; start < paths.length; start += PATHS_PER_QUESTION) {
        const asked = paths.slice(start, start + PATHS_PER_QUESTION);
        const query = { repo: hubRepo(repo), revision, paths: asked, ...library };
        for await (const file of filesOnly(throughLibrary(pathsInfo(query), treeRow))) found.push(file);
      }
      return found;
    },

    async lastChanges(repo, { revision, paths }) {
      const found = new Map<string, Date>();
      for (let start = 0; start < paths.length; start += EXPANDED_PATHS_PER_QUESTION) {
        const asked = paths.slice(start, start + EXPANDED_PATHS_PER_QUESTION);
        const query = { repo: hubRepo(repo), revision, paths: asked, expand: true, ...library };
        for await (const { path, lastCommit } of throughLibrary(pathsInfo(query), changedRow))
          if (lastCommit) found.set(path, lastCommit.date);
      }
      return found;
    },

    async changedPaths(repo, { base, head }) {
      try {
        return await http.stream(apiPath(hubRepo(repo), 'compare', `${base}..${head}`), async (response) =>
          response.body ? await readDiffPaths(cappedLines(response.body, MAX_DIFF_BYTES)) : [],
        );
      } catch (error) {
        if (error instanceof PlatformFault && error.kind !== 'rate-limited') return null;
        throw error;
      }
    },
  };
}

async function* filesOnly(rows: AsyncIterable<z.infer<typeof treeRow>>): AsyncGenerator<TreeFile> {
  for await (const { type, path, oid, size } of rows) {
    if (type === 'file') yield { path, oid, size };
  }
}
