import { openBoundedCache } from '../bounded-cache.ts';
import { gitBlobId } from './git-blob-id.ts';
import { openConditionalRead } from './http/conditional-read.ts';
import { nullWhenMissing } from './http/null-when-missing.ts';
import type { FileAtRevision, Repo } from './hub-client.ts';
import type { HubAnswer, HubFetch } from './hub-fetch.ts';
import { isPlainPath, webPath } from './hub-path.ts';
import { hubRepo } from './hub-repo.ts';

const LIMITS = { entries: 500, bytes: 32 * 1024 * 1024 };
const COMMIT = /^[0-9a-f]{40}$/;

interface FileQuery {
  path: string;
  revision: string;
  /** Kept outside git (LFS): git itself has only a pointer, so the content comes by another route. */
  large?: boolean;
}

export type FileReader = (repo: Repo, file: FileQuery) => Promise<FileAtRevision | null>;

/**
 * Reads text files (hub-api.md §4.2): at a commit they cannot change and are asked for once, elsewhere by ETag.
 * The text is exact, a byte order mark included; null when there is no such file, revision or repository.
 */
export function openFileReader(http: HubFetch): FileReader {
  const fixed = openBoundedCache<FileAtRevision>(LIMITS);
  const readChanging = openConditionalRead({ http, parse: fileOfAnswer, limits: LIMITS });

  return async function readFile(repo, { path, revision, large = false }) {
    if (!isPlainPath(path) || !isPlainPath(revision)) return null;
    const address = webPath(hubRepo(repo), large ? 'resolve' : 'raw', revision, ...path.split('/'));
    if (!COMMIT.test(revision)) return (await nullWhenMissing(readChanging(address)))?.value ?? null;
    const known = fixed.get(address);
    if (known) return known;
    const answer = await nullWhenMissing(http.read(address));
    if (!answer) return null;
    const file = fileOfAnswer(answer);
    fixed.set(address, file, answer.bytes.length);
    return file;
  };
}

function fileOfAnswer({ bytes }: HubAnswer): FileAtRevision {
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), oid: gitBlobId(bytes) };
}
