import { commitCalls } from './commit-calls.ts';
import { fileCalls } from './file-calls.ts';
import { openFileReader } from './file-reader.ts';
import type { HubClient } from './hub-client.ts';
import { type HubFetchOptions, openHubFetch } from './hub-fetch.ts';
import { messageCalls } from './message-calls.ts';
import { modelCalls } from './model-calls.ts';
import { peopleCalls } from './people-calls.ts';
import { pullRequestCalls } from './pull-request-calls.ts';
import { threadCalls } from './thread-calls.ts';
import { webhookCalls } from './webhook-calls.ts';

/** Opens the Hub with one token. What the client remembers (answers by ETag, files at a commit, logins) is its own. */
export function openHubClient(options: HubFetchOptions): HubClient {
  const http = openHubFetch(options);
  const readFile = openFileReader(http);
  const files = fileCalls(http, readFile);
  return {
    ...threadCalls(http),
    ...messageCalls(http),
    ...files,
    ...commitCalls(http),
    ...pullRequestCalls(http),
    ...peopleCalls(http, options.clock),
    ...webhookCalls(http),
    ...modelCalls({ http, readFile, modelHead: files.modelHead }),
  };
}
