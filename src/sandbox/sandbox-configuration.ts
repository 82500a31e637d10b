import type { z } from 'zod';
import type { configurationSchema } from '../boards/board.ts';
import { boardNames } from './seed/board-names.ts';
import { flagFile } from './seed/flag-file.ts';

/** The configuration of a bot that serves the sandbox: quick polls, so that a newcomer does not wait for a reaction to be seen. */
export function sandboxConfiguration({
  hub,
  token,
}: {
  hub: string;
  token: string;
}): z.input<typeof configurationSchema> {
  return {
    hub,
    sandbox: { token, webhookSecret: 'sandbox-webhook-secret' },
    boards: [
      {
        name: 'open-llm-leaderboard',
        title: 'Open LLM Leaderboard',
        spaces: [boardNames.space],
        requests: {
          dataset: boardNames.requests,
          formerDatasets: [{ dataset: boardNames.formerRequests, until: '2024-06-07' }],
        },
        results: boardNames.results,
        contents: boardNames.contents,
        votes: boardNames.votes,
        submissions: {
          doNotSubmit: [{ model: 'Voicelab/trurl-2-13b', reason: 'it was trained on the MMLU test set' }],
        },
        maintainers: { logins: ['mira-maintainer', 'noor-maintainer'] },
        flags: {
          file: { repo: boardNames.space, path: flagFile.path, format: 'python-dict' },
          rows: { dataset: boardNames.contents },
          waitingPeriod: '1m',
        },
        rebuildEvery: '1m',
        logs: { from: 'dataset', dataset: boardNames.logs, path: '{model}/{job_id}.log' },
        polling: { openProposals: '2s', atMost: '1m', sweep: '1m', dataset: '2s' },
      },
    ],
  };
}
