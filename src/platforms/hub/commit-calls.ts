import { listCommits } from '@huggingface/hub';
import { PlatformFault } from '../platform-fault.ts';
import { commitLines } from './commit-lines.ts';
import { parseAnswer } from './http/parse-answer.ts';
import { libraryAccess, throughLibrary } from './http/through-library.ts';
import type { HubClient } from './hub-client.ts';
import type { HubFetch } from './hub-fetch.ts';
import { apiPath } from './hub-path.ts';
import { hubRepo } from './hub-repo.ts';
import { commitRow, newCommit } from './schemas/repository-answers.ts';
import { uploadBinary } from './upload-binary.ts';

/** History and writing to main (hub-api.md §4.2 and 4.3). */
export function commitCalls(http: HubFetch): Pick<HubClient, 'commit' | 'listCommits'> {
  return {
    async commit(request) {
      const path = apiPath(hubRepo(request.repo), 'commit', 'main');
      try {
        const binary = await uploadBinary(hubRepo(request.repo), request.binary ?? [], http);
        const content = { body: commitLines(request, binary), contentType: 'application/x-ndjson' };
        const answer = await http.write(path, content);
        return { done: true, sha: parseAnswer(newCommit, answer, 'unknown').commitOid };
      } catch (error) {
        const status = error instanceof PlatformFault ? error.status : null;
        if (status === 412) return { done: false, reason: 'branch-moved' };
        if (status === 403) return { done: false, reason: 'forbidden' };
        throw error;
      }
    },

    async *listCommits(repo, revision) {
      const query = { repo: hubRepo(repo), revision: encodeURIComponent(revision), ...libraryAccess(http) };
      for await (const { oid, title, message, date } of throughLibrary(listCommits(query), commitRow)) {
        yield { id: oid, title, message, date: date.toISOString() };
      }
    },
  };
}
