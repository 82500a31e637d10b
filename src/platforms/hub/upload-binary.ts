import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PlatformFault } from '../platform-fault.ts';
import type { BinaryLine } from './commit-lines.ts';
import { parseAnswer } from './http/parse-answer.ts';
import type { CommitRequest, HubRepo } from './hub-client.ts';
import type { HubFetch } from './hub-fetch.ts';
import { apiPath, webPath } from './hub-path.ts';

type Binary = NonNullable<CommitRequest['binary']>[number];

/** How much of a file the Hub wants to see to say how it is kept (hub-api.md §4.3). */
const sampleBytes = 512;
const lfsType = 'application/vnd.git-lfs+json';

const preuploaded = z.object({
  files: z.array(z.object({ path: z.string(), uploadMode: z.enum(['regular', 'lfs']) })),
});
const action = z.object({ href: z.url(), header: z.record(z.string(), z.string()).default({}) });
const batch = z.object({
  objects: z.array(
    z.object({
      oid: z.string(),
      error: z.object({ message: z.string() }).optional(),
      actions: z.object({ upload: action.optional(), verify: action.optional() }).optional(),
    }),
  ),
});

/**
 * Says for each file how a commit carries it, and uploads those that the Hub keeps outside git (hub-api.md §4.3); parquet
 * files are. What was uploaded and is in no commit does no harm.
 */
export async function uploadBinary(repo: HubRepo, files: Binary[], http: HubFetch): Promise<BinaryLine[]> {
  if (files.length === 0) return [];
  const asked = files.map(({ path, bytes }) => ({
    ...{ path, size: bytes.byteLength, sample: Buffer.from(bytes.subarray(0, sampleBytes)).toString('base64') },
  }));
  const question = JSON.stringify({ files: asked });
  const answer = parseAnswer(preuploaded, await http.read(apiPath(repo, 'preupload', 'main'), { question }));
  const modes = new Map(answer.files.map(({ path, uploadMode }) => [path, uploadMode]));
  const lines: BinaryLine[] = [];
  for (const file of files) lines.push(modes.get(file.path) === 'lfs' ? await upload(repo, file, http) : inline(file));
  return lines;
}

function inline({ path, bytes }: Binary): BinaryLine {
  return { key: 'file', value: { path, content: Buffer.from(bytes).toString('base64'), encoding: 'base64' } };
}

async function upload(repo: HubRepo, { path, bytes }: Binary, http: HubFetch): Promise<BinaryLine> {
  const object = { oid: createHash('sha256').update(bytes).digest('hex'), size: bytes.byteLength };
  const address = webPath({ ...repo, name: `${repo.name}.git` }, 'info', 'lfs', 'objects', 'batch');
  const body = {
    operation: 'upload',
    transfers: ['basic'],
    hash_algo: 'sha_256',
    ref: { name: 'main' },
    objects: [object],
  };
  const headers = { accept: lfsType, 'content-type': lfsType };
  const answer = parseAnswer(batch, await http.read(address, { question: JSON.stringify(body), headers }));
  const told = answer.objects.find(({ oid }) => oid === object.oid);
  if (told?.error) throw new PlatformFault('refused', `${path}: ${told.error.message}`, { outcome: 'not-applied' });
  const { upload: target, verify } = told?.actions ?? {};
  if (target) await http.upload(target.href, { bytes, headers: target.header });
  if (target && verify) await http.read(verify.href, { question: JSON.stringify(object), headers: verify.header });
  return { key: 'lfsFile', value: { path, algo: 'sha256', ...object } };
}
